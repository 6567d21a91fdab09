import { RoomSchema } from '#database/schema'

export default class Room extends RoomSchema {}
