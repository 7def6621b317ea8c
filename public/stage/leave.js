// Leaving: the whole tab goes, out of a frame too.

/** Goes to `address` from the survey in `host`; it takes this page's place in the history. */
export const leave = async (host, address) => {
  // The stand-alone page tells the page around it, and takes its worker away.
  await host.standAlone?.leaves(address);
  try {
    top.location.replace(address);
  } catch {
    // A frame that may not take the tab along goes alone.
    location.replace(address);
  }
};
