import type { Linter } from 'eslint';
import type { Capability, Room } from './walls.js';

export const wallConfigs: readonly Linter.Config[];
export function withheld(row: Pick<Room, 'touches'>): [name: string, capability: Capability][];
