import { CodesStep } from './CodesStep.js';
import { EnrolStep } from './EnrolStep.js';
import { SecondStep } from './SecondStep.js';
import type { SignInState } from './use-sign-in.js';

/** What comes after the password, for the few who need it. */
export default function FurtherSteps({ signIn }: { signIn: SignInState }) {
  const { stage } = signIn;
  if (stage.at === 'second') return <SecondStep {...signIn} stage={stage} />;
  if (stage.at === 'enrolment') return <EnrolStep {...signIn} stage={stage} />;
  return stage.at === 'codes' && <CodesStep codes={stage.codes} onDone={signIn.enter} />;
}
