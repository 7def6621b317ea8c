// A simple picture beside the name of each part, for those who read little. Nothing waits
// for them: the client leaves room for one (src/components/progress.rs), they are fetched
// when the survey is there, and without them it is complete.

const SVG = 'http://www.w3.org/2000/svg';

/** Puts the pictures in `file`, if any, where there is room for them; gives what ends that. */
export const keepPictures = ({ host, isHere, part, root }, file) => {
  let paths;
  const put = () => {
    const room = root.querySelector('.picture:empty');
    const path = paths[room?.dataset.section];
    if (!path) return;
    const [picture, line] = ['svg', 'path'].map((name) => document.createElementNS(SVG, name));
    picture.setAttribute('viewBox', '0 0 24 24');
    line.setAttribute('d', path);
    picture.append(line);
    room.append(picture);
  };
  // Each of the client's pages is new.
  const watch = new MutationObserver(put);
  const begin = async () => {
    paths = JSON.parse(await part(file));
    if (!isHere()) return;
    put();
    watch.observe(root, { childList: true, subtree: true });
    // It is one of the files to be kept where there may be no network.
    host.standAlone?.kept();
  };
  if (file) {
    begin().catch(() => {
      // Then there are none.
    });
  }
  return () => watch.disconnect();
};
