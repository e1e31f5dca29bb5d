/**
 * Ends once a frame has been drawn, or after half a second where none is: a page in the background, a frame that is out of sight.
 * @example await nextFrame(); // what a person pressed meanwhile has been heard
 */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 500);
  });
