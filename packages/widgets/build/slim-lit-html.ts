import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

type Cut = readonly [old: RegExp, fresh: string];

/**
 * What lit-html does for nobody here is left out: directives, and with them what each part tells of itself; comments; single quotes; bindings on a
 * tag as a whole, as its name, or inside `<textarea>` and `<style>`; MathML; templates compiled beforehand; options of listeners; lists that are no
 * arrays; nodes as values; roots that are drawn into before a mark; and counting the copies on a page.
 *
 * Several of our files on one page are several copies of lit, and a second policy of one name is an error under `trusted-types`, which
 * stops the script. So the copies share the first one's, under a name that a page's own lit does not want; that name itself serves where
 * a page allows no other.
 */
const CUTS: readonly Cut[] = [
  [
    /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/,
    '(globalThis[Symbol.for("danvan policy")]??=["danvan","lit-html"].reduce((p,n)=>{try{return p??$1.createPolicy(n,$2)}catch{}},void 0))',
  ],
  [/,i=t=>t(?=,s=t\.trusted)/, ""],
  [/i\(t\)\.(?=nextSibling|remove)/g, "t."],
  [/\.toFixed\(9\)\.slice\(2\)/, ""],
  [/,this\._\$AM=\w(?=[,}])/g, ""],
  [/(s\.length>2\|\|""!==s\[0\]\|\|""!==s\[1\])\?(\(.*?\)):this\._\$AH=A/, "($1)&&$2"],
  [/"invalid template strings array"/, ""], // what throws is enough
  [/v=\/<\(.*?\$\)\)\/g/, "v=/<\\/?[a-zA-Z][^>\\s]*/g"],
  [/f="\[ .*?\]",(?=v=)/, ""],
  [/p=RegExp\(`.*?`,"g"\)/, 'p=/>|\\s(?:([^\\s"\'>=/]+)(\\s*=\\s*(?:[^\\s"\'`<>=]|(")|))|$$)/g'],
  [/,g=\/'\/g/, ""],
  [/void 0===u\[3\]\?p:'"'===u\[3\]\?\$:g/, "u[3]?$$:p"],
  [/\|\|c===g/, ""],
  [/if\(r\.hasAttributes\(\)\)/, ""], // a tag without any has no names
  [/,_=\/-->\/g,m=\/>\/g/, ""],
  [/"!--"===u\[1\]\?c=_:void 0!==u\[1\]\?c=m:/, ""],
  [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, "c=p"],
  [/void 0!==u\[2\]\?c=p:void 0!==u\[3\]&&\(c=p\)/, "c=p"],
  [/c=n\?\?v/, "c=v"],
  [/:c===_\|\|c===m\?c=v:\(c=p,n=void 0\)/, ":c=p"],
  [/,y=\/\^\(\?:script\|style\|textarea\|title\)\$\/i/, ""],
  [
    /(class z extends H\{).*?(?=class Z\{)/, // one listener for good, which asks what to call
    "$1_$AI(t){this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH?.call?.(this.options?.host??this.element,t)}}",
  ],
  [/function M\(.*?,i\}(?=class)/, ""],
  [/t=M\(this,t,i(,0)?\),/g, ""],
  [/_\$AI\(t,i=this(?=\))/g, "_$$AI(t"],
  [/i=this,s,e/, "i,s,e"],
  [/M\(this,(e\[s\+n\]),i,n\),r===E&&\(.*?\)/, "$1"],
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
  [/constructor\((?:t,i,s,e,h)?\)\{super\(.{0,12}\)\}/g, ""],
  [/,d=t=>u\(t\)\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, ""],
  [/d\(t\)\?(this\.k\(t\))/, "u(t)?$1"],
  [/void 0!==t\.nodeType\?this\.T\(t\):/, ""],
  [/\(t\?\.creationScope\?\?l\)/, "l"],
  [
    /const e=s\?\.renderBefore\?\?i;let h=.*?return h\._\$AI\(t\),h/, // always at the end of its root, and nobody asks for the part
    "(i._$litPart$??=new k(i.appendChild(c()),null,void 0,s))._$AI(t)",
  ],
  // What is undefined or an object, a list or a name that is not empty, needs no comparison.
  [/null!==u\)/, "u)"],
  [/void 0===u\[1\]\?d=-2:(\(.*?:p\))/, "u[1]?$1:d=-2"],
  [/void 0!==(?=e\?e\.createHTML|r;\)|t\._\$litType)/g, ""],
  [/void 0!==s&&\(void 0!==(s\.strings\?.*?)\),(?=i\+\+)/, "$1,"],
  [/void 0===i&&(?=C)/, "i||"],
  [/void 0===h(?=\))/, "!h"],
  [/""!==(s\[0\])\|\|""!==(?=s\[1\])/, "$1||"],
  [/type:\d,index/g, "index"], // of a value, or with a class of an attribute's kind
  [/let i;2===r\.type\?i=(.*?):1===r\.type\?i=(new r\.ctor\(.*?\)):0,(this\._\$AV\.push\()i/, "$3r.ctor?$2:$1"],
  [/(this\.el=)S\.createElement\(f,e\)/, '($1document.createElement("template")).innerHTML=f'],
  [/static createElement\(.*?,s\}/, ""],
  [/&&!e(?=&&this\.j)/, ""],
  [/(nextSibling),e(?=\),i\.length)/, "$1"],
];

/** Templates that begin inside an SVG: only the elements with charts have them. */
const SVG_CUTS: readonly Cut[] = [
  [/2===i\?"<svg>":/, ""],
  [/\+\(2===i\?"<\/svg>":""\)/, ""],
  [/if\((\(this\.el=.{0,90}),2===i\)\{.*?\}(?=for\()/, "$1;"],
  [/,w=x\(2\)/, ",w=void 0"], // whoever calls it all the same fails at once
];

/**
 * @param hasCharts whether templates of SVG are drawn
 * @throws when a cut does not find its place: lit-html has changed, and each is to be looked at again
 */
export function slimmed(code: string, hasCharts: boolean): string {
  let contents = code;
  for (const [old, fresh] of hasCharts ? CUTS : [...CUTS, ...SVG_CUTS]) {
    if (contents.search(old) < 0) throw new Error(`${old} is not where it was`);
    contents = contents.replace(old, fresh);
  }
  return contents;
}

/** @param hasCharts whether templates of SVG are drawn */
export const slimLitHtml = (hasCharts: boolean): Plugin => ({
  name: "slim-lit-html",
  setup(build) {
    build.onLoad({ filter: /\/lit-html\/lit-html\.js$/ }, async ({ path }) => ({
      contents: slimmed(await readFile(path, "utf8"), hasCharts),
      loader: "js",
    }));
  },
});
