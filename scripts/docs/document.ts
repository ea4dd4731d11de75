/** A document that comes out of the code. */

/** `render` throws an Error with a message for people where the code does not say enough for the document. */
export type GeneratedDocument = { readonly file: string; readonly render: () => string | Promise<string> };
