import { simpleParser, type ParsedMail } from 'mailparser'

/** A mail as its recipient's program would read it, nothing in it altered or made up. */
export async function readMime(mime: string): Promise<ParsedMail> {
  return simpleParser(mime, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true })
}
