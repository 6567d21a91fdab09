import { Job } from '@adonisjs/queue'
import { sweepUploads } from '#app/files/actions/sweep_uploads'

/** Frees the disk of files that were removed from all pages. */
export default class SweepUploads extends Job<Record<string, never>> {
  static options = { name: 'sweep_uploads' }

  async execute() {
    await sweepUploads()
  }
}
