import { TrackSchema } from '#database/schema'

/** A line of sessions that run beside others. */
export default class Track extends TrackSchema {}
