import type { BrowserContext, Page } from "@playwright/test";
import { LATE_MS } from "../../../../.config/patience.ts";
import type { Agency } from "./agency.ts";
import { markOf, openBook, type Book } from "./book.ts";
import { deviceOf, keepsMessages, keptOn } from "./device.ts";
import { connectionOf, type SenderConnection } from "./connection.ts";
import { choosePhotos, openPhotos, watchDrawing } from "./photo.ts";
import { fill, isSettled, look, type Card } from "./screen.ts";
import type { Leaving, Step, Story } from "./story.ts";
import { codesOn, holdsBare, untruths } from "./truth.ts";

/** One person with one device, who does what a story says. */
export interface Person {
  readonly tabs: readonly Page[];
  readonly book: Book;
  readonly connection: SenderConnection;
  /** Tracking codes that stood on the screen. */
  readonly codes: ReadonlySet<string>;
  open(): Promise<Page>;
  close(page: Page): Promise<void>;
  do(step: Step): Promise<void>;
  /** Waits until nothing is on its way, or nothing will ever answer. */
  settle(page: Page): Promise<void>;
  /** Stays on a page whose card could not be had until it is there. */
  waitForCard(page: Page): Promise<void>;
  /** Presses a button. @returns whether it was there */
  click(page: Page, selector: string): Promise<boolean>;
  /** Presses "send", with what has to be said first. */
  press(page: Page, click?: () => Promise<void>): Promise<void>;
  /** Whether the device holds all that stands on this page. */
  isSafe(page: Page): Promise<boolean>;
}

export async function personOf(story: Story, context: BrowserContext, agency: Agency): Promise<Person> {
  const mark = markOf(story.seed);
  const book = openBook(story.seed);
  const phone = `0912${String(story.seed).padStart(6, "0").slice(-6)}`;
  const host = `s${story.seed}.${story.device === "no locks" ? "danvan.test" : "localhost"}`;
  const origin = `http://${host}:${agency.port}`;
  const connection = await connectionOf(context, agency, host);
  const tabs: Page[] = [];
  const codes = new Set<string>();
  /** Texts of messages that nobody else knows: neither kept nor ever on the connection. */
  const texts = new Map<string, string>();

  const listen = (what: string) => {
    if (what.includes(mark) || what.includes(phone)) book.object(`words of the message leaked: ${what}`);
  };
  await context.exposeBinding("lossHear", (_source, what: string) => listen(what));
  await context.addInitScript(() => {
    const { lossHear } = globalThis as unknown as { lossHear(what: string): void };
    for (const name of ["dv-sent", "dv-queued", "dv-refused", "dv-guided"])
      addEventListener(name, (event) => lossHear(JSON.stringify({ ...event })));
  });
  await watchDrawing(context, book.drew);
  const device = await deviceOf(context, origin, story.device);
  context.on("console", (message) => listen(message.text()));
  context.on("weberror", (error) => book.object(String(error.error())));
  context.on("request", (request) => listen(decodeURIComponent(request.url())));

  const forget = (page: Page) => {
    if (tabs.includes(page)) tabs.splice(tabs.indexOf(page), 1);
  };
  const clickOn = (page: Page, selector: string) =>
    page.evaluate((button) => {
      const found = document.querySelector("dv-feedback")!.shadowRoot!.querySelector<HTMLElement>(button);
      if (!found?.checkVisibility()) return false;
      found.click();
      return true;
    }, selector);

  /** A page cannot be fetched without a connection: the connection is there for that moment. */
  async function load(page: Page, how: () => Promise<unknown>): Promise<void> {
    await context.setOffline(false);
    await how();
    await page.waitForFunction(() => document.querySelector("dv-feedback")?.shadowRoot?.querySelector(".send")); // drawn last
    await connection.reach(page);
    if (connection.now === "offline") await context.setOffline(true);
  }

  const person: Person = {
    tabs,
    book,
    connection,
    codes,

    async open() {
      const page = await context.newPage();
      page.once("crash", () => forget(page));
      tabs.push(page);
      await load(page, () => page.goto(`${origin}/gui-y-kien/18073`));
      return page;
    },

    async close(page) {
      book.letGo((await look(page)).photos); // a draft does not keep photos, and the form says so
      await end(page);
    },

    click: clickOn,

    async settle(page) {
      await Promise.race([page.waitForFunction(isSettled, undefined, { timeout: LATE_MS }), connection.silence()]);
      const screen = await look(page);
      for (const code of codesOn(screen)) codes.add(code);
      for (const { refused } of screen.cards) book.letGo(refused);
    },

    async waitForCard(page) {
      await page.evaluate(() => dispatchEvent(new Event("online"))); // the connection is back, and a page hears of it
      const isOver = () => {
        const root = document.querySelector("dv-feedback")!.shadowRoot!;
        return !!root.querySelector("[part=sending], [part=code]") || !!root.querySelector("#text")?.checkVisibility();
      };
      await page.waitForFunction(isOver, undefined, { timeout: LATE_MS });
    },

    async isSafe(page) {
      const screen = await look(page);
      const kept = await keptOn(page);
      // A draft keeps words alone: the photos that went with them are on this page only.
      const drafts = kept.drafts.filter(({ text }) => !book.hasPhotos(text));
      if (screen.bare) return holdsBare(screen, { ...kept, drafts });
      const isHeld = ({ key, says }: Card) => {
        if (says === "received" || says === "photos over" || key in kept.waiting) return true;
        return drafts.some((draft) => draft.key === key);
      };
      return screen.cards.every(isHeld) && (!screen.text || kept.drafts.some(({ text }) => text === screen.text));
    },

    async press(page, click = () => clickOn(page, ".send").then(() => {})) {
      const before = await look(page);
      if (!before.isOpen || !before.text) return;
      book.press({ text: before.text, phone: before.phone, photos: before.photos });
      await click();
      await person.settle(page);
      if ((await look(page)).isRefused) {
        if (before.phone) {
          await clickOn(page, "#summary a"); // opens the fold that the consent is in
          await clickOn(page, "#consent");
        }
        await clickOn(page, ".send");
        await person.settle(page);
      }
      const fresh = (await look(page)).cards.filter(({ key }) => !before.cards.some((card) => card.key === key));
      if (fresh.length === 1) texts.set(fresh[0]!.key, before.text);
    },

    async do(step) {
      if (step.does === "connection") return connection.turn(step.connection);
      if (step.does === "disk") {
        if (keepsMessages(device.now) || device.now.endsWith("full")) await device.turn(step.device);
        return;
      }
      if (step.does === "open") {
        if (tabs.length < 2) await person.open();
        return;
      }
      const page = tabs[step.tab % tabs.length] ?? (await person.open());
      await act(page, step);
      for (const tab of tabs.slice()) for (const what of await untruths(tab, agency, mark)) book.object(what);
    },
  };

  async function act(
    page: Page,
    step: Exclude<Step, { does: "connection" | "disk" } | { does: "open" }>,
  ): Promise<void> {
    switch (step.does) {
      case "type":
        return type(page, step);
      case "press":
        return press(page, step.how);
      case "press and leave": {
        const { isOpen, text, phone, photos } = await look(page);
        if (!isOpen || !text || !(await person.isSafe(page))) return;
        book.press({ text, phone, photos });
        const { count } = connection;
        await clickOn(page, ".send");
        if (step.moment === "soon") await page.evaluate(() => new Promise(requestAnimationFrame));
        if (step.moment === "on its way")
          await Promise.race([connection.left(count), person.settle(page).catch(() => {})]);
        // Nothing has said yet that photos are kept, and the form has said that a draft keeps none; words are safe from the first moment.
        if (photos[0] && (step.moment !== "on its way" || !(await person.isSafe(page)))) book.letGo(photos);
        return leave(page, step.leaving);
      }
      case "leave":
        if (!(await person.isSafe(page))) return;
        book.letGo((await look(page)).photos);
        return leave(page, step.leaving);
      case "now":
        if (await clickOn(page, "[part=sending] .now")) await person.settle(page);
        return;
      case "aside":
        await clickOn(page, "[part=sending] .aside");
        return;
      case "share":
        await discard(page, "#shared"); // with a draft of an earlier visit, which is not to stay here either
        return;
      default:
        return recall(page, step.does);
    }
  }

  async function type(page: Page, step: Extract<Step, { does: "type" }>): Promise<void> {
    await clickOn(page, "#another");
    await clickOn(page, "[part=sending] .aside");
    const screen = await look(page);
    if (!screen.isOpen) return;
    if (screen.isOffered && step.offer === "use") await clickOn(page, "#draft .button");
    if (screen.isOffered && step.offer === "drop") await discard(page, "#draft .button:last-child");
    if (step.photos > 0) await addPhotos(page, step.photos);
    const { text } = await look(page);
    const sentence = book.sentence();
    await page.evaluate(fill, {
      text: [text, sentence].filter(Boolean).join(step.lines ? "\n" : " "),
      ...(step.place && { place: "Ngõ 5" }),
      ...(step.contact && { phone }),
    });
  }

  async function addPhotos(page: Page, count: number): Promise<void> {
    const isReachable = !["offline", "cut before", "sign-in page"].includes(connection.now);
    if (!(await openPhotos(page, isReachable))) return;
    const photos = Array.from({ length: count }, book.photo);
    await choosePhotos(page, photos);
    const screen = await look(page);
    for (const { name } of photos)
      if (!screen.photos.includes(name) && !screen.isPhotoNoted) book.object(`${name} is neither taken nor refused`);
  }

  /** A button that removes drafts from the device because the person says so; what is still written on the page is not meant. */
  async function discard(page: Page, button: string): Promise<void> {
    const before = await keptOn(page);
    if (!(await clickOn(page, button))) return;
    const { drafts } = await keptOn(page);
    const { text: typed } = await look(page);
    for (const { text } of before.drafts)
      if (text !== typed && !drafts.some((left) => left.text === text)) book.throwAway(text);
  }

  async function press(page: Page, how: Extract<Step, { does: "press" }>["how"]): Promise<void> {
    if (how === "in both tabs") {
      await Promise.all(tabs.map((tab) => person.press(tab)));
      return;
    }
    await person.press(page, async () => {
      if (how === "enter") await page.locator("[part=form] #place").press("Enter");
      else if (how === "twice") await page.locator(".send").dblclick();
      else await clickOn(page, ".send");
    });
  }

  async function leave(page: Page, leaving: Leaving): Promise<void> {
    if (leaving === "reload") return load(page, () => page.reload());
    if (leaving === "close") return end(page);
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent("crash");
    session.send("Page.crash").catch(() => {}); // nobody is left to answer
    await crashed;
    await end(page);
  }

  async function end(page: Page): Promise<void> {
    forget(page);
    await connection.drop(page);
    await page.close();
  }

  async function recall(page: Page, how: "edit" | "remove"): Promise<void> {
    const card = (await look(page)).cards.find(({ says }) => says !== "received");
    if (!card) return;
    const { key } = card;
    const text = (await keptOn(page)).waiting[key]?.text || (connection.texts.get(key) ?? texts.get(key) ?? "");
    const mayArrive = connection.mayArrive(key) || agency.cases(mark).some((one) => one.key === key);
    if (!(await clickOn(page, `[id="s${key}"] .${how}`))) return;
    book.recall(text, mayArrive);
    if (how === "remove") book.throwAway(text);
  }

  return person;
}
