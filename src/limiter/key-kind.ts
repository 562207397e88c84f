/** Which key an operation needs. Only operations with `instance` send the header `X-Instance-Id`. */
export type KeyKind = 'instance' | 'customer' | 'admin' | 'none';
