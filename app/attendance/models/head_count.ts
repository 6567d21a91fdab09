import { HeadCountSchema } from '#database/schema'

export const HEAD_COUNT_SOURCES = ['door', 'estimate', 'list', 'other'] as const

/** How a figure came about: counted at the door, estimated, from the organiser's list, or as its reason says. */
export type HeadCountSource = (typeof HEAD_COUNT_SOURCES)[number]

/** How many people came on a day, where nobody registers; as it stands. */
export default class HeadCount extends HeadCountSchema {
  declare source: HeadCountSource
}
