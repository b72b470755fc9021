type ScimType = 'invalidFilter' | 'uniqueness' | 'invalidSyntax' | 'invalidPath' | 'noTarget' | 'invalidValue';

/** A refusal in the protocol's own form (RFC 7644, 3.12). */
export class ScimProblem extends Error {
  constructor(readonly status: number, detail: string, readonly scimType?: ScimType) {
    super(detail);
  }

  toBody(): object {
    return { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: String(this.status), ...(this.scimType && { scimType: this.scimType }), detail: this.message };
  }
}

export const noResource = (id: string): ScimProblem => new ScimProblem(404, `Resource ${id.slice(0, 60)} not found`);
