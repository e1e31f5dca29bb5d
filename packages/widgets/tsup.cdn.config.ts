import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { transform } from "esbuild";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** What is fetched only when it is needed, and done without when it is not there; every element's file shares these. */
const LATER: Record<string, string> = {
  en: "src/messages/en.ts",
  explain: createRequire(import.meta.url).resolve("@danvan/core/explain"),
  "report-account": "src/dv-report/report-account.ts",
  guidance: "src/guidance/guidance.ts",
  letter: "src/dv-feedback/letter/letter.ts",
  "after-sending": "src/dv-feedback/receipt/after-sending.ts",
  "form-tools": "src/dv-feedback/tools/form-tools.ts",
  "photo-field": "src/dv-feedback/photos/photo-field.ts",
  "case-details": "src/dv-tracker/case-details.ts",
};

/** An answer is rated where it is read: the tracker fetches the file of another element. */
const BESIDE = [...Object.keys(LATER), "dv-rating"];

/** A file named at run time is looked for beside the file that names it, also from a classic script. */
const fetchLater = (names: readonly string[]): Plugin => ({
  name: "fetch-later",
  setup(build) {
    build.onResolve({ filter: new RegExp(`/(${names.join("|")})(\\.js)?$`) }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${basename(path, ".js")}.min.mjs`, external: true } : undefined,
    );
  },
});

/**
 * Minifiers leave template literals alone. Line breaks beside a tag and quotes around one word mean nothing to a browser; no element
 * here keeps white space.
 */
const minifyTemplates: Plugin = {
  name: "minify-templates",
  setup(build) {
    build.onLoad({ filter: /widgets\/src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const sheet = /css`([^`]*)`/.exec(source)?.[1];
      if (sheet) {
        const { code, warnings } = await transform(sheet, { loader: "css", minify: true });
        if (warnings[0]) throw new Error(`${path}: ${warnings[0].text}`); // a browser would drop the rule in silence
        return { contents: source.replace(sheet, code.trim().replace(/([:,]) /g, "$1")), loader: "ts" };
      }
      const foreign = /<!--|<math|>[^<>]*\$\{[^<>]*<\/(?:textarea|title|style)>|<[\w-]+\s+\$\{/.exec(source)?.[0];
      if (foreign) throw new Error(`${path}: lit-html as we leave it does not read ${foreign}`);
      const contents = source
        .replace(/\n\s+/g, "\n")
        .replace(/>\n/g, ">")
        .replace(/\n</g, "<")
        .replace(/\n(?=[@.?]?[\w-]+=(\$\{|"|[\w-]+[\n /]))/g, " ")
        .replace(/\n(?=\/?>)/g, "")
        .replace(/="([\w-]+)"(?=[\s>])/g, "=$1");
      return { contents, loader: "ts" };
    });
  },
};

/**
 * A part draws for the element that loads it, so it needs lit's template results and not a second lit: a result is a plain object, and
 * `nothing` is a registered symbol, the same in every copy.
 */
const litForParts: Plugin = {
  name: "lit-for-parts",
  setup(build) {
    build.onResolve({ filter: /^lit$/ }, () => ({ path: "lit", namespace: "lit-for-parts" }));
    build.onLoad({ filter: /.*/, namespace: "lit-for-parts" }, () => ({
      contents: `
        const result = (type) => (strings, ...values) => ({ _$litType$: type, strings, values });
        export const html = result(1), svg = result(2), nothing = Symbol.for("lit-nothing");
        export const css = ([text]) => {
          const styleSheet = new CSSStyleSheet();
          styleSheet.replaceSync(text);
          return { styleSheet };
        };`,
    }));
  },
};

/** The elements' own files carry the smaller base; `lit/html.js` in it is lit's own. */
const litForEmbedding: Plugin = {
  name: "lit-for-embedding",
  setup(build) {
    build.onResolve({ filter: /^lit$/ }, () => ({ path: resolve("src/lit/lit.ts") }));
  },
};

/** An element is registered in a task of its own: the reading of its file has kept a cheap phone busy for long enough. */
const registerLater: Plugin = {
  name: "register-later",
  setup(build) {
    build.onLoad({ filter: /\/define\/dv-\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replace(/^if \(!customElements\.get.*;$/m, "setTimeout(() => { $& });");
      if (contents === source) throw new Error(`${path} registers nothing that could be put off`);
      return { contents, loader: "ts" };
    });
  },
};

/** Names that only lit and our base class say to each other; in a file of its own nobody else can. */
const LIT_NAMES =
  "addController addInitializer converter createProperty createRenderRoot creationScope elementStyles enableUpdating finalize finalizeStyles firstUpdated fromAttribute getPropertyDescriptor getPropertyOptions getUpdateComplete hasChanged hasUpdated hostConnected hostDisconnected hostUpdate hostUpdated isUpdatePending noAccessor performUpdate removeController renderBefore renderOptions scheduleUpdate shadowRootOptions shouldUpdate toAttribute useDefault willUpdate wrapped";

/** Names that only the classes of one element say to each other. */
const OWN_NAMES =
  "properties renderRoot ownLang language release focusOn sayOnce failureText isConfigured bring requestUpdate drawn stepCount isDrawable whenDrawn updated prepare attributes sendings offered kept formNow fieldsNow keyNow typedNow consentNow sentBefore noComplaint putBack adoptPlain offerDraft bringBack keepDraft loadPart guidancePart afterPart photosPart sendMessage pickUp showReceipt callOff meetGuided takeBack";

const names = (list: string) => list.replaceAll(" ", "|");
const INNER_NAMES = new RegExp(`^_\\$(?!litType\\$)|^(${names(LIT_NAMES)}|${names(OWN_NAMES)})$`);
/** A part says nothing to itself that needs a short name. */
const NAMES_OF_PARTS = /^_\$(?!litType\$)/;

/** A name that is short in one file and whole in another, or in what a server answers, would be two names. */
const sameNames: Plugin = {
  name: "same-names",
  setup(build) {
    const said = new RegExp(`\\.(${names(OWN_NAMES)})\\b|\\b(${names(OWN_NAMES)})\\??:`);
    build.onEnd(async ({ outputFiles = [] }) => {
      const parts = outputFiles.filter(({ path }) => path.endsWith(".mjs")).map(({ text }) => text);
      for (const text of [await readFile("../core/src/wire/wire.ts", "utf8"), ...parts]) {
        const [found] = said.exec(text.replace(/\/\*[^]*?\*\//g, "")) ?? [];
        if (found) throw new Error(`"${found}" is said between files: no name to shorten`);
      }
    });
  },
};

/**
 * What lit-html does for nobody here is left out: directives, and with them what each part tells of itself; bindings in a comment, on a
 * tag as a whole, or inside `<textarea>` and `<style>`; MathML; templates compiled beforehand; options of listeners; and counting the
 * copies on a page.
 *
 * Several of our files on one page are several copies of lit, and under `trusted-types lit-html` a second policy of that name is an
 * error that stops the script. So the copies share the first one's.
 */
const LIT_HTML: readonly (readonly [old: RegExp, fresh: string])[] = [
  [/\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/, '(globalThis[Symbol.for("lit-html policy")]??=$&)'],
  [/function M\(.*?,i\}(?=class)/, ""],
  [/t=M\(this,t,i(,0)?\),/g, ""],
  [/M\(this,(e\[s\+n\]),i,n\),r===E&&\(.*?\)/, "$1"],
  [/if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, "t??=A;"],
  [/&&t!==E/g, ""],
  [/\w\?\.\(\w,\w\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ""],
  [/class Z\{.*?(?=const j=)/, ""],
  [/const j=\{.*?\},(?=B=)/, "const "],
  [/j as _\$LH,/, ""],
  [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ":0"],
  [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6.*?(?=\}else if\(8===r)/, ""],
  [/(if\(r\.data===n\)d\.push\(\{type:2,index:l\}\));else\{.*?(?=l\+\+\}\}static)/, "$1;"],
  [/"number"==typeof s\?(this\._\$AC\(t\)):\(.*?,s\)(?=;if)/, "$1"],
  [/:3===i\?"<\/?math>"/g, ""],
  [/\|\|3===i/, ""],
  [/,w=x\(2\),T=x\(3\)/, ",w=x(2)"],
  [/T as mathml,/, ""],
  [/get (_\$AU|parentNode|startNode|endNode|tagName)\(\)\{.*?\}(?=get|u\(|_\$AI|constructor)/g, ""],
  [/this\.type=\d,|,this\.type=\d|this\._\$AN=void 0,|,this\._\$Cv=e\?\.isConnected\?\?!0/g, ""],
  [/setConnected\(t\)\{.*?\}(?=\}class)/, ""],
  [/this\._\$AP\?\.\(!1,!0,s\)/, ""],
  [/\|\|t\.capture!==.*?\.passive(?=,)/, ""],
  [/constructor\((?:t,i,s,e,h)?\)\{super\(.{0,12}\)\}/g, ""],
];

const slimLitHtml: Plugin = {
  name: "slim-lit-html",
  setup(build) {
    build.onLoad({ filter: /\/lit-html\/lit-html\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, "utf8");
      for (const [old, fresh] of LIT_HTML) {
        if (!old.test(contents)) throw new Error(`${path}: ${old} is not where it was`);
        contents = contents.replace(old, fresh);
      }
      return { contents, loader: "js" };
    });
  },
};

const shared: Options = {
  outDir: "dist/cdn",
  format: "esm",
  target: "es2022",
  platform: "browser",
  dts: false,
  clean: false,
  splitting: false,
  minify: "terser", // about 3 % smaller than esbuild's own
  terserOptions: {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    mangle: { properties: { regex: INNER_NAMES } },
    format: { comments: false, preamble: "//# allFunctionsCalledOnLoad" }, // Chromium then compiles beside the page, not in its way
  },
  sourcemap: true,
  silent: true,
  noExternal: [/.*/],
  outExtension: () => ({ js: ".min.mjs" }),
  esbuildPlugins: [fetchLater(BESIDE), litForEmbedding, registerLater, minifyTemplates, slimLitHtml],
  esbuildOptions(options) {
    options.charset = "utf8"; // escapes would make every Vietnamese letter six bytes
    options.legalComments = "linked";
    options.conditions = ["production", "browser"];
  },
};

/** A classic script: the same code in a function of its own. esbuild's `iife` would turn import() into require(). */
const classic: Options = {
  outExtension: () => ({ js: ".min.js" }),
  banner: { js: "(()=>{" },
  footer: { js: "})();" },
};

/** All elements together have room for what stands between a message and the agency: one copied file is then enough to send. */
const IN_WHOLE = ["guidance", "dv-rating"];
const whole: Options = {
  esbuildPlugins: [
    fetchLater(BESIDE.filter((name) => !IN_WHOLE.includes(name))),
    litForEmbedding,
    registerLater,
    minifyTemplates,
    slimLitHtml,
  ],
};

/** One self-contained file per element and format, after (never beside) the library build: its `clean` would race with this. */
export default defineConfig([
  ...["dv-feedback", "dv-tracker", "dv-rating", "dv-report", "danvan"].flatMap((name) => {
    const one = { ...shared, entry: { [name]: `src/define/${name}.ts` }, ...(name === "danvan" && whole) };
    return [one, { ...one, ...classic }];
  }),
  {
    ...shared,
    entry: LATER,
    esbuildPlugins: [fetchLater(BESIDE), litForParts, minifyTemplates, sameNames],
    terserOptions: { ...shared.terserOptions, mangle: { properties: { regex: NAMES_OF_PARTS } } },
  },
]);
