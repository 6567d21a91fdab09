import { copyText } from './copy_text.js'

/** Hands a ready text to the device's share sheet; where there is none, copies it. Says whether that is done. */
class ShareButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    button.hidden = false
    button.addEventListener('click', () => this.#share())
  }

  async #share() {
    const { text, url, copied, notCopied } = this.dataset
    if (navigator.share && (await isTaken(navigator.share({ text, url })))) return
    const isCopied = await copyText(`${text}\n${url}`)
    this.querySelector('[role=status]').textContent = isCopied ? copied : notCopied
  }
}

/** Whether the share sheet did its work; who closes it has changed their mind and wants no copy either. */
function isTaken(sharing) {
  return sharing.then(
    () => true,
    (error) => error.name === 'AbortError'
  )
}

customElements.define('share-button', ShareButton)
