import { storagePath } from '#app/core/storage_path'

/** Where the bytes of this content lie: below a folder of its first two letters, so that no folder grows long. */
export function uploadPath(hash: string): string {
  return storagePath('uploads', hash.slice(0, 2), hash)
}
