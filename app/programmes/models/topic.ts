import { TopicSchema } from '#database/schema'

/** What projects and events are about, such as tourism or the environment. */
export default class Topic extends TopicSchema {}
