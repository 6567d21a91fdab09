import { alongsideJobs } from '#app/core/worker'
import { startDispatcher } from '#app/messages/delivery/dispatcher'

/** Mail is delivered wherever jobs run. */
export default class MessagesProvider {
  register() {
    alongsideJobs(startDispatcher)
  }
}
