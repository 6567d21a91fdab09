import { Job } from '@adonisjs/queue'

/** A job that does nothing, for tests of the queue itself. */
export class Wait extends Job<Record<string, never>> {
  static options = { name: 'test.wait' }

  async execute() {}
}
