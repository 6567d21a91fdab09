import type { Verb, Verbs } from '#app/activity/verbs'
import type { JobClass } from '#app/core/enqueue'

/** For every verb the jobs that follow from it; a verb without a line, or a job that takes something else, is a type error. */
export type Reactions = { [V in Verb]: JobClass<Verbs[V]>[] }

let registry: Reactions | undefined

/** Called once, by `start/reactions.ts`: the only place that sees both what happened and what follows. */
export function setReactions(reactions: Reactions) {
  registry = reactions
}

/** The jobs that follow from a verb. */
export function reactionsTo<V extends Verb>(verb: V): JobClass<Verbs[V]>[] {
  if (!registry) throw new Error('start/reactions.ts was not loaded')
  return registry[verb]
}
