/** Never run: the compiler reads it, and every line marked as wrong must stay an error. */
import type {} from "@danvan/widgets/jsx";
import type {} from "@danvan/widgets/vue";
import type { GlobalComponents } from "vue";

export const right = (
  <>
    <dv-feedback
      agency="18073"
      theme="dark"
      lang="en"
      id="form"
      aria-label="Gửi ý kiến"
      ondv-sent={(event) => event.code.trim()}
    />
    <dv-tracker agency="18073" code="18073-K7QM9-XWRFT" ondv-refused={(event) => event.codes.join()} />
    <dv-rating agency="18073" endpoint="/api/v1" messages={{}} />
    <dv-report src="/bao-cao/2026.json" className="wide" ref={(element) => void element?.src} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error -- an attribute that does not exist */}
    <dv-feedback agncy="18073" />
    {/* @ts-expect-error -- not a colour scheme */}
    <dv-feedback agency="18073" theme="blue" />
    {/* @ts-expect-error -- an event has codes, not a text */}
    <dv-feedback agency="18073" ondv-refused={(event) => event.text} />
    {/* @ts-expect-error -- an attribute of another element */}
    <dv-rating agency="18073" src="/x.json" />
    {/* @ts-expect-error -- no such element */}
    <dv-feedbak agency="18073" />
  </>
);

type Props<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => { $props: infer P }
  ? P
  : never;

export const rightInVue: Props<"dv-feedback"> = {
  agency: "18073",
  theme: "light",
  class: "wide",
  onDvSent: (event) => event.code.trim(),
};

export const wrongInVue: Props<"dv-feedback">[] = [
  // @ts-expect-error -- an attribute that does not exist
  { agncy: "18073" },
  // @ts-expect-error -- not a colour scheme
  { theme: "blue" },
  // @ts-expect-error -- an event has codes, not a text
  { onDvRefused: (event) => event.text },
];
