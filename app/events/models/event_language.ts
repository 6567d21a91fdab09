import { EventLanguageSchema } from '#database/schema'

/** A language heard at an event, spoken or interpreted. No script: Serbian is one language. */
export default class EventLanguage extends EventLanguageSchema {}
