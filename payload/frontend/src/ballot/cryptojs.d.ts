/** What is used of Debian's libjs-cryptojs. cryptojs.mjs in the folder above makes the module. */
declare module "cryptojs" {
  interface WordArray {
    /** 32 bits each, signed, the first byte highest. */
    readonly words: number[];
    readonly sigBytes: number;
  }

  export const CryptoJS: {
    readonly lib: { readonly WordArray: { create(words: number[], bytes: number): WordArray } };
    SHA256(message: WordArray): WordArray;
    SHA384(message: WordArray): WordArray;
  };
}
