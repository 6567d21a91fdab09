import { BaseCheck, HealthChecks, Result } from '@adonisjs/core/health'

/** What must be true before this installation can serve. `start/health.ts` fills it. */
export const readiness = new HealthChecks()

/** A check of one thing. `look` says in a few words what is wrong, or null; what it throws is wrong, too. */
export class Check extends BaseCheck {
  constructor(
    public name: string,
    private look: () => Promise<string | null>
  ) {
    super()
  }

  async run() {
    try {
      const trouble = await this.look()
      return trouble === null ? Result.ok('in order') : Result.failed(trouble)
    } catch (error) {
      return Result.failed(`${this.name} could not be looked at`, error as Error)
    }
  }
}
