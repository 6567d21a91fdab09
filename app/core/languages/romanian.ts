const COMMA_BELOW: Record<string, string> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' }

/**
 * Romanian text with ș and ț as Romanian writes them, with a comma below (U+0219, U+021B), where old
 * keyboards left a cedilla. For content in Romanian only: in Turkish names the cedilla is right.
 */
export function commaBelow(text: string): string {
  return text.normalize('NFC').replace(/[şţŞŢ]/g, (letter) => COMMA_BELOW[letter])
}
