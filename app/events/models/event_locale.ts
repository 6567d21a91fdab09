import { EventLocaleSchema } from '#database/schema'

/** A language in which an event's texts are meant to stand. */
export default class EventLocale extends EventLocaleSchema {}
