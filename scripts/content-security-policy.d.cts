declare const contentSecurityPolicy: string;
export = contentSecurityPolicy;
