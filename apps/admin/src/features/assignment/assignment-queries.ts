import { useQuery } from '@apollo/client/react';
import { useMay } from '../../auth/session.js';
import { graphql, type DocumentType } from '../../generated/gql/index.js';

/** Who works on an order, and in whose queue it stands. */
export const ORDER_WORK = graphql(`
  fragment OrderWork on Order {
    id
    orderNo
    version
    waiting
    assignee { id name }
    team { id name }
  }
`);

const STAFF = graphql(`
  query Staff {
    viewer { user { id } }
    clerks { id name away awayUntil open }
    teams { id name retiredAt version untaken members { id name } }
  }
`);

export const TAKE_ORDERS = graphql(`
  mutation TakeOrders($input: TakeOrdersInput!) { takeOrders(input: $input) { orderNumbers userErrors { code message field } } }
`);
export const HAND_BACK_ORDERS = graphql(`
  mutation HandBackOrders($input: HandBackOrdersInput!) { handBackOrders(input: $input) { orderNumbers userErrors { code message field } } }
`);
export const ASSIGN_ORDERS = graphql(`
  mutation AssignOrders($input: AssignOrdersInput!) { assignOrders(input: $input) { orderNumbers userErrors { code message field } } }
`);
export const CREATE_TEAM = graphql(`
  mutation CreateTeam($input: CreateTeamInput!) { createTeam(input: $input) { team { id } userErrors { code message field } } }
`);
export const UPDATE_TEAM = graphql(`
  mutation UpdateTeam($input: UpdateTeamInput!) { updateTeam(input: $input) { team { id } userErrors { code message field } } }
`);
export const SET_ABSENCE = graphql(`
  mutation SetAbsence($input: SetAbsenceInput!) { setAbsence(input: $input) { clerk { id away awayUntil } userErrors { code message field } } }
`);

type Staff = DocumentType<typeof STAFF>;
export type Team = Staff['teams'][number];

const NOBODY: Pick<Staff, 'clerks' | 'teams'> = { clerks: [], teams: [] };

/** Who may work on orders, and the teams; nobody for who may not see it. */
export function useStaff(): Pick<Staff, 'clerks' | 'teams'> & { me: Staff['clerks'][number] | undefined; loading: boolean } {
  const may = useMay();
  const { data, loading } = useQuery(STAFF, { skip: !may('assignment:read'), fetchPolicy: 'cache-and-network' });
  const { clerks, teams } = data ?? NOBODY;
  return { clerks, teams, me: clerks.find(({ id }) => id === data?.viewer?.user?.id), loading: loading && !data };
}
