import type { MiddlewareHandler } from 'hono';

/** @param pictureOrigin - the only other host from which a page may load pictures; null: none */
function pagePolicy(pictureOrigin: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self'${pictureOrigin === null ? '' : ` ${pictureOrigin}`}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  ],
];

/**
 * The security headers of every answer, errors too. Pages may load their own scripts, styles and the
 * archive's pictures; what is no page may load nothing.
 *
 * @param https - visitors come over TLS: only then does HSTS mean something
 */
export function securityHeaders(https: boolean, pictureOrigin: string | null): MiddlewareHandler {
  const policy = pagePolicy(pictureOrigin);
  return async (c, next) => {
    await next();
    const type = c.res.headers.get('Content-Type') ?? '';
    const isPage = type.startsWith('text/html');
    // A 304 changes the headers of what the visitor has: it must not bring a page the policy of no page.
    if (c.res.status !== 304) c.res.headers.set('Content-Security-Policy', isPage ? policy : "default-src 'none'");
    // Readers that guess a charset where none is named guess wrongly.
    if (type === 'application/json') c.res.headers.set('Content-Type', `${type}; charset=utf-8`);
    for (const [name, value] of SECURITY_HEADERS) c.res.headers.set(name, value);
    if (https) c.res.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  };
}
