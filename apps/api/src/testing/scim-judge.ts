import SCIMMY from 'scimmy';

// Another's reading of RFC 7643 and 7644, against which each answer is held.
type Resource = Record<string, unknown> & { meta?: { resourceType?: string } };

/** What an independent implementation of the protocol says against an answer: throws with its words. Gives the answer as it reads or would give it. */
export function judgeScim(status: number, body: Resource): Resource {
  if (status >= 400) return judgeError(status, body);
  if (!Array.isArray(body['Resources'])) return judgeResource(body);
  const { totalResults } = new SCIMMY.Messages.ListResponse(body as never);
  return { ...body, totalResults, Resources: (body['Resources'] as Resource[]).map(judgeResource) };
}

/** Its own error for the same cause must be the same one. */
function judgeError(status: number, body: Resource): Resource {
  // A body that names its schema would be thrown as it is, whatever it says.
  const expected = { ...new SCIMMY.Messages.ErrorResponse({ ...body, schemas: [] } as never) } as Resource;
  if (expected['status'] !== String(status)) throw new Error(`the answer is ${status}, its body says ${String(expected['status'])}`);
  return expected;
}

function judgeResource(resource: Resource): Resource {
  const kind = resource.meta?.resourceType;
  // Descriptions of the service have schemas of their own.
  if (kind !== 'User' && kind !== 'Group') return resource;
  const read = JSON.parse(JSON.stringify(new SCIMMY.Schemas[kind](resource, 'out'))) as Resource;
  for (const attribute of Object.keys(resource)) if (!(attribute in read)) throw new Error(`${kind} has no attribute ${attribute}`);
  return read;
}

/** A list of changes as that implementation writes it. */
export function patchOf(...Operations: object[]): object {
  return JSON.parse(JSON.stringify(new SCIMMY.Messages.PatchOp({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations } as never))) as object;
}
