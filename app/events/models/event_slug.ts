import { EventSlugSchema } from '#database/schema'

/** An address that an event had before; it leads on to the present one. */
export default class EventSlug extends EventSlugSchema {}
