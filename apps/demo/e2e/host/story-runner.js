// Runs in the browser, bundled with every *.stories.ts: shows a story as Storybook would, on a page that Storybook never sees.
import { render } from "lit";
import files from "every-story-file";

const stories = new Map(
  files.flatMap(({ default: meta, ...exports }) =>
    Object.entries(exports).map(([name, story]) => [`${meta.component} ${name}`, { meta, story }]),
  ),
);
let canvas = document.createElement("main");

globalThis.stories = {
  names: [...stories.keys()],

  /** Mounts one story alone on the page and plays it to its state. */
  async show(name) {
    const { meta, story } = stories.get(name);
    const next = document.createElement("main");
    document.documentElement.lang = story.parameters?.page?.lang ?? "vi";
    const args = { ...meta.args, ...story.args };
    const context = {
      args,
      canvasElement: next,
      globals: {},
      parameters: { ...meta.parameters, ...story.parameters },
      viewMode: "story",
    };
    const shown = story.render ?? meta.render;
    const decorate = (inner, decorator) => () => decorator(inner, context);
    const decorated = [...(story.decorators ?? []), ...(meta.decorators ?? [])].reduce(decorate, () =>
      shown(args, context),
    );
    const markup = decorated(); // a decorator tidies up after the story before, which must still be there
    canvas.remove();
    canvas = next;
    document.body.append(canvas);
    render(markup, canvas);
    await story.play?.({ ...context, step: (_, play) => play(context) });
    for (const element of canvas.querySelectorAll("*")) await element.updateComplete; // a form is drawn in several frames
  },
};
