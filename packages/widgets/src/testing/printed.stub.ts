/** What a page would have put on paper. */
export interface Printed {
  readonly title: string;
  readonly text: string;
  /** How many such things are seen on it. */
  visible(selector: string): number;
  /** In CSS pixels, 96 to the inch. */
  width(selector: string): number;
}

/**
 * Waits for the frame that `act` prints, looks at it at the moment of printing, and ends the printing as a browser does.
 *
 * A browser without a screen prints nothing and says nothing; so the frame's own `print` is replaced as soon as there is one.
 */
export async function printed(act: () => void): Promise<Printed> {
  const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow")!;
  const paper = new Promise<Printed>((done) => {
    Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const page = real.get!.call(this) as (Window & typeof globalThis) | null;
        if (page)
          page.print = () => {
            const { document } = page;
            const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
            const [title, text] = [document.title, document.body.textContent];
            const visible = new Map<string, number>();
            const widths = new Map<string, number>();
            for (const selector of ["button", ".qr", ".no-print", "p"]) {
              visible.set(selector, all(selector).filter((one) => one.checkVisibility()).length);
              widths.set(selector, all(selector)[0]?.getBoundingClientRect().width ?? 0);
            }
            done({ title, text, visible: (of) => visible.get(of)!, width: (of) => widths.get(of)! });
            page.dispatchEvent(new Event("afterprint"));
          };
        return page;
      },
    });
  });
  act();
  try {
    return await paper;
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", real);
  }
}
