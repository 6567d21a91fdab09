import { filterAsTyped } from './filter.js'
import { keepOnPageWithoutNetwork } from './needs_network.js'
import { newNonce } from './kept_queue.js'
import { MarkQueue } from './mark_queue.js'
import { PersonRow } from './person_row.js'
import { sendBatch } from './send_batch.js'
import { showTally } from './tally.js'

const SETTLING_MS = 400
const FIRST_PAUSE_MS = 3_000
const LONGEST_PAUSE_MS = 60_000
const MOST_AT_ONCE = 100

/** Saves each tap by itself and says so; what cannot be sent waits on this device and goes when it can. */
class AttendanceList extends HTMLElement {
  #sending = false
  #stuck = false
  #pause = FIRST_PAUSE_MS

  connectedCallback() {
    this.form = this.querySelector('#list')
    if (!this.form) return
    this.queue = new MarkQueue(this.dataset.key)
    this.rows = [...this.querySelectorAll('.person')].map((row) => new PersonRow(row, this.dataset))
    for (const button of this.querySelectorAll('[data-without-scripts]')) button.hidden = true
    filterAsTyped(
      this.querySelector('#find'),
      this.rows.map(({ element }) => element),
      this.querySelector('[data-nobody]')
    )
    this.form.addEventListener('change', ({ target }) => this.#mark(target))
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#send()
    })
    window.addEventListener('online', () => this.#send())
    keepOnPageWithoutNetwork(this)
    const unheard = this.rows.map((row) => row.unheard).filter(Boolean)
    this.#takeUpWaiting()
    for (const radio of unheard) this.#mark(radio)
    this.#send()
  }

  #row(id) {
    return this.rows.find((row) => row.id === id)
  }

  #mark(radio) {
    const row = this.rows.find(({ element }) => element.contains(radio))
    const status = radio.value === 'none' ? null : radio.value
    row.show(status)
    row.saving()
    this.queue.add({
      registrationId: row.id,
      status,
      markedAt: new Date().toISOString(),
      nonce: newNonce(),
      how: 'tap',
    })
    this.#count()
    this.#sendIn(SETTLING_MS)
  }

  #sendIn(milliseconds) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.#send(), milliseconds)
  }

  /** Marks of an earlier visit that never got through stand as they were tapped. */
  #takeUpWaiting() {
    this.#stuck = true
    for (const { registrationId, status } of this.queue.marks) {
      this.#row(registrationId)?.show(status)
      this.#row(registrationId)?.waiting()
    }
    this.#count()
  }

  async #send() {
    const marks = this.queue.marks.slice(0, MOST_AT_ONCE)
    if (this.#sending || marks.length === 0) return
    this.#sending = true
    const { answers, failure } = await sendBatch(this.form, 'PUT', { marks })
    this.#sending = false
    this.#stuck = Boolean(failure)
    if (failure) this.#keepForLater(failure)
    else this.#settle(answers)
    this.#count()
    if (!failure) this.#sendIn(SETTLING_MS)
  }

  #settle(answers) {
    this.#pause = FIRST_PAUSE_MS
    this.queue.remove(new Set(answers.map(({ nonce }) => nonce)))
    const tappedAgain = new Set(this.queue.marks.map(({ registrationId }) => registrationId))
    for (const answer of answers) {
      if (!tappedAgain.has(answer.registrationId)) this.#row(answer.registrationId)?.settled(answer)
    }
    if (answers.some(({ outcome }) => outcome === 'session_cancelled')) this.#close()
  }

  /** The session was called off while the page was open. */
  #close() {
    for (const row of this.rows) row.close()
    this.querySelector('[data-cancelled]').hidden = false
  }

  #keepForLater(failure) {
    const waiting = new Set(this.queue.marks.map(({ registrationId }) => registrationId))
    for (const id of waiting) {
      if (failure === 'later') this.#row(id)?.waiting()
      else this.#row(id)?.failed(() => this.#send())
    }
    this.querySelector('[data-signed-out]').hidden = failure !== 'signedOut'
    if (failure !== 'later') return
    this.#sendIn(this.#pause)
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS)
  }

  #count() {
    showTally(this, this.rows, this.#stuck ? this.queue.marks.length : 0)
  }
}

customElements.define('attendance-list', AttendanceList)
