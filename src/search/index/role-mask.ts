import { ROLES, type Role } from '../../plan/role.js';

/** Where a word stands in a plan: in an answer of a role, or among the labels of its facet values. */
export type FieldRole = Role | 'labels';
export const FIELD_ROLES: readonly FieldRole[] = [...ROLES, 'labels'];

/** A set of roles, one bit each. */
export type RoleMask = number;

if (FIELD_ROLES.length > 31) throw new Error('a role mask holds 31 roles');

export const ALL_ROLES: RoleMask = (1 << FIELD_ROLES.length) - 1;

export function roleBit(role: FieldRole): RoleMask {
  return 1 << FIELD_ROLES.indexOf(role);
}

export function roleMask(roles: readonly FieldRole[]): RoleMask {
  return roles.reduce((mask, role) => mask | roleBit(role), 0);
}
