import type { Catalogue, Language } from "./catalogues";

/** Texts that exist for one and for several: `ballotsOne` and `ballotsOther` are the counted text `ballots`. */
export type Counted = {
  [Key in keyof Catalogue]: Key extends `${infer Base}One` ? (`${Base}Other` extends keyof Catalogue ? Base : never) : never;
}[keyof Catalogue];

export type Values = Readonly<Record<string, string | number>>;

/** `text` with each `{name}` filled from `values`; a hole without a value stays, so that a mistake is seen. */
export function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** The text `key` for `count` things, with `{count}` and `values` filled in. French counts 0 as one, English does not. */
export function counted(texts: Catalogue, language: Language, key: Counted, count: number, values: Values = {}): string {
  const form = new Intl.PluralRules(language).select(count) === "one" ? "One" : "Other";
  return filled(texts[`${key}${form}` as keyof Catalogue], { count, ...values });
}
