/** A row of links that is wider than the phone begins where the open one is in sight. */
for (const row of document.querySelectorAll('.nav, .tabs')) {
  const open = row.querySelector('[aria-current]')
  if (!open) continue
  const beyond = open.getBoundingClientRect().right - row.getBoundingClientRect().right
  if (beyond > 0) row.scrollLeft += beyond + open.offsetWidth / 2
}
