/** What stands for an address or a telephone number that was left out: the usual mark for words left out of a quotation. */
export const LEFT_OUT = '[…]';
