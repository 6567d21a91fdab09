import { eventRules } from '#tests/helpers/calendar/event_rules'
import { productRules } from '#tests/helpers/calendar/product_rules'
import { type Context, type Rule, type Sample, sampleOf } from '#tests/helpers/calendar/sample'
import { streamRules } from '#tests/helpers/calendar/stream_rules'
import { textRules } from '#tests/helpers/calendar/text_rules'
import { timezoneRules } from '#tests/helpers/calendar/timezone_rules'

/** Every rule that can be checked on the bytes of one calendar object, by its number. */
export const CHECKLIST: Record<number, Rule> = {
  ...streamRules,
  ...eventRules,
  ...timezoneRules,
  ...textRules,
  ...productRules,
}

/** The numbers of the rules that these bytes break; a rule that cannot even be asked counts as broken. */
export function brokenRules(bytes: Buffer, context: Context): number[] {
  const sample = sampleOf(bytes, context)
  return Object.keys(CHECKLIST)
    .map(Number)
    .filter((number) => !keeps(CHECKLIST[number], sample))
}

function keeps(rule: Rule, sample: Sample): boolean {
  try {
    return rule(sample)
  } catch {
    return false
  }
}
