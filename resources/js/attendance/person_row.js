const THERE = ['present', 'late', 'left_early']

/** One person of the list: what is marked, and what became of it, in words beside the name. */
export class PersonRow {
  constructor(fieldset, words) {
    this.element = fieldset
    this.words = words
    this.state = fieldset.querySelector('.saved')
    this.shown = fieldset.querySelector('input[type=hidden]')
    fieldset.dataset.status = this.shown.value
  }

  get id() {
    return Number(this.element.dataset.registration)
  }

  get isHere() {
    return THERE.includes(this.element.dataset.status)
  }

  get isUnmarked() {
    return this.element.dataset.status === 'none'
  }

  /** What was tapped before this script arrived, which nobody heard; null where nothing was. */
  get unheard() {
    const chosen = this.#choices.find(({ checked }) => checked)
    return chosen && chosen.value !== this.shown.value ? chosen : null
  }

  /** Sets the mark as it stands for the one who taps. A list with nothing to choose from stays as it is. */
  show(status) {
    const value = status ?? 'none'
    const choice = this.#choices.find((radio) => radio.value === value)
    if (!choice) return
    choice.checked = true
    this.element.dataset.status = value
  }

  /** Nothing more is marked: what the server knows stands, and cannot be tapped. */
  close() {
    this.show(this.shown.value)
    for (const radio of this.#choices) radio.disabled = true
  }

  get #choices() {
    return [...this.element.querySelectorAll('input[type=radio]')]
  }

  saving() {
    this.#say(this.words.saving, 'clock', 'wait')
  }

  waiting() {
    this.#say(this.words.waiting, 'clock', 'wait')
  }

  /** What the server answered: how the person stands there now, and a word where it is not what was tapped. */
  settled({ status, message }) {
    if (status !== undefined) {
      this.show(status)
      this.shown.value = status ?? 'none'
    }
    if (message) this.#say(message, 'warning', 'failed')
    else this.#say(this.words.saved, 'check')
  }

  failed(tryAgain) {
    this.#say(this.words.failed, 'warning', 'failed')
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'btn plain'
    button.textContent = this.words.tryAgain
    button.addEventListener('click', tryAgain)
    this.state.append(' ', button)
  }

  #say(text, icon, kind = '') {
    const picture = document.querySelector(`template[data-icon=${icon}]`).content.cloneNode(true)
    this.state.className = `saved ${kind}`
    this.state.replaceChildren(picture, text)
  }
}
