import { MilestoneSchema } from '#database/schema'

/** Something a project reaches that is no event, such as a strategy or a map. */
export default class Milestone extends MilestoneSchema {}
