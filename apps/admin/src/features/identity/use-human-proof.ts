import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from '../../generated/gql/index.js';

const HUMAN_CHALLENGE = graphql(`
  query HumanChallenge {
    humanChallenge { algorithm challenge salt maxNumber signature }
  }
`);

export interface HumanProof {
  state: 'working' | 'done' | 'failed';
  /** The proof, as soon as it is there. Good once: the next call works on a new one. */
  take: () => Promise<string>;
}

/** Lets the browser prove that a human waits here, without a puzzle: it solves a sum while the form is filled in. */
export function useHumanProof(): HumanProof {
  const client = useApolloClient();
  const [state, setState] = useState<HumanProof['state']>('working');
  const ready = useRef<Promise<string> | undefined>(undefined);
  const start = useCallback((): Promise<string> => {
    const solving = (async () => {
      const { data } = await client.query({ query: HUMAN_CHALLENGE, fetchPolicy: 'no-cache' });
      if (!data) throw new Error('no challenge');
      const { maxNumber, algorithm, challenge, salt, signature } = data.humanChallenge;
      const { solveChallenge } = await import('altcha-lib/v1');
      const solution = await solveChallenge(challenge, salt, algorithm, maxNumber).promise;
      if (!solution) throw new Error('no solution');
      return btoa(JSON.stringify({ algorithm, challenge, number: solution.number, salt, signature }));
    })();
    solving.then(() => setState('done'), () => setState('failed'));
    return solving;
  }, [client]);
  useEffect(function beginAtOnce() {
    if (ready.current === undefined) ready.current = start();
  }, [start]);
  const take = useCallback((): Promise<string> => {
    const proof = ready.current ?? start();
    ready.current = undefined;
    return proof;
  }, [start]);
  return { state, take };
}
