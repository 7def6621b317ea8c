// Leaving: the whole tab goes, out of a frame too.

/** Goes to `address`, which takes this page's place in the history. */
export const leave = (address) => {
  try {
    top.location.replace(address);
  } catch {
    // A frame that may not take the tab along goes alone.
    location.replace(address);
  }
};
