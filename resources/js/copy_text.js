/** Puts a text on the clipboard, also on a plain http address, where browsers offer only the old way. Says whether it is there. */
export async function copyText(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => copyTheOldWay(text)
    )
  }
  return copyTheOldWay(text)
}

function copyTheOldWay(text) {
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  return isCopied
}
