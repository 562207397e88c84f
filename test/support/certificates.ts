import { generate } from 'selfsigned';

/** A certificate and its key, both in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

type AlternativeName = { type: 2; value: string } | { type: 7; ip: string };

const inMinutes = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

/** Makes a certificate authority for this test run. It is valid for an hour. */
export const makeAuthority = async (): Promise<Certificate> => {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Test CA' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
    notBeforeDate: inMinutes(-60),
    notAfterDate: inMinutes(60),
  });
  return { cert, key };
};

/**
 * Makes a certificate for a server.
 *
 * @param authority Signs it. Without one it is self-signed.
 */
export const makeCertificate = async (
  names: AlternativeName[],
  authority?: Certificate,
  { validForMinutes = 60, algorithm = 'sha256' } = {},
): Promise<Certificate> => {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Test server' }], {
    keyType: 'ec',
    algorithm,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names },
    ],
    notBeforeDate: inMinutes(-120),
    notAfterDate: inMinutes(validForMinutes),
    ...(authority && { ca: authority }),
  });
  return { cert, key };
};
