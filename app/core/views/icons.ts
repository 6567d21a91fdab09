/** Paths of the line icons on a 24 px grid, drawn in the text's colour. An icon never stands without a word. */
const PATHS: Record<string, string> = {
  add: 'M12 5v14M5 12h14',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5',
  check: 'm4 12.5 5 5L20 6.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.5l3.5 2',
  close: 'm5 5 14 14M19 5 5 19',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  download: 'M12 3v12M7 10.5l5 5 5-5M4 20h16',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  filter: 'M4 6h16M7 12h10M10 18h4',
  info: 'M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM12 11v6M12 7.3v.3',
  offline:
    'm3 3 18 18M5 12.5a10 10 0 0 1 5-2.8M19 12.5a10 10 0 0 0-4-2.5M8.5 16a5 5 0 0 1 5.5-1M12 19.5v.3',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16',
  share: 'M12 15V3M7 7.5 12 3l5 4.5M5 12v9h14v-9',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.2v.3',
}

/** The path data of an icon; an unknown name is an error. */
export function iconPath(name: string) {
  const path = PATHS[name]
  if (!path) throw new Error(`There is no icon named "${name}"`)
  return path
}
