import { copyText } from './copy_text.js'

/** Offers a button that copies the address beside it, and says whether that is done. */
class CopyField extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    button.hidden = false
    button.addEventListener('click', () => this.#copy())
  }

  async #copy() {
    const { copied, notCopied } = this.dataset
    const isCopied = await copyText(this.querySelector('input').value)
    this.querySelector('[role=status]').textContent = isCopied ? copied : notCopied
  }
}

customElements.define('copy-field', CopyField)
