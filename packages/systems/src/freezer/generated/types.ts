// Generated from specs/freezer/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export interface paths {
    "/v2/{project_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Lists the sessions of the project
         * @description The search is the body of the GET; there is no search in the query.
         */
        get: operations["listSessions"];
        put?: never;
        /** Makes an active session without jobs */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        /** Shows a session */
        get: operations["showSession"];
        put?: never;
        /** Replaces a session, or makes one with this id */
        post: operations["replaceSession"];
        /** Deletes a session, and is content when there is none */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /**
         * Writes members of a session
         * @description Status, result and times are stored as they are sent; nothing checks that they make sense.
         */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/v2/{project_id}/sessions/{session_id}/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A scheduler says that a job of the session starts or has ended */
        post: operations["actOnSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/sessions/{session_id}/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                session_id: components["parameters"]["session_id"];
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        get?: never;
        /** Adds a job to a session, whose schedule it takes over */
        put: operations["addSessionJob"];
        post?: never;
        /** Removes a job from a session and stops it */
        delete: operations["removeSessionJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Lists the jobs of the project
         * @description The search is the body of the GET; there is no search in the query.
         */
        get: operations["listJobs"];
        put?: never;
        /** Makes a job with its actions */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        /** Shows a job */
        get: operations["showJob"];
        put?: never;
        /** Replaces a job, or makes one with this id */
        post: operations["replaceJob"];
        /** Deletes a job, and is content when there is none */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        /** Writes members of a job; a schedule that is not sent is emptied */
        patch: operations["updateJob"];
        trace?: never;
    };
    "/v2/{project_id}/jobs/{job_id}/event": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the scheduler of a job to start, stop or abort it */
        post: operations["sendJobEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Lists the actions of the project
         * @description The search is the body of the GET; there is no search in the query.
         */
        get: operations["listActions"];
        put?: never;
        /** Makes an action */
        post: operations["createAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/actions/{action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                action_id: components["parameters"]["action_id"];
            };
            cookie?: never;
        };
        /** Shows an action */
        get: operations["showAction"];
        put?: never;
        /** Replaces an action, or makes one with this id */
        post: operations["replaceAction"];
        /** Deletes an action, and is content when there is none */
        delete: operations["deleteAction"];
        options?: never;
        head?: never;
        /** Writes members of an action */
        patch: operations["updateAction"];
        trace?: never;
    };
    "/v2/{project_id}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Lists the clients of the project
         * @description The search is the body of the GET; there is no search in the query.
         */
        get: operations["listClients"];
        put?: never;
        /** Registers a client; a second time updates it */
        post: operations["registerClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        /** Shows a client */
        get: operations["showClient"];
        put?: never;
        post?: never;
        /** Deletes a client, and is content when there is none */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Lists the backups of the project
         * @description The search is the body of the GET; there is no search in the query.
         */
        get: operations["listBackups"];
        put?: never;
        /** Notes a backup */
        post: operations["createBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backups/{backup_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /** Shows a backup */
        get: operations["showBackup"];
        put?: never;
        post?: never;
        /** Deletes a backup, and is content when there is none */
        delete: operations["deleteBackup"];
        options?: never;
        head?: never;
        /** Changes the status and adds to the metadata of a backup */
        patch: operations["updateBackup"];
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says that there are versions; the real server loses the body that names them */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A home document of the older kind */
        get: operations["showHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version of the identity service */
        get: operations["showIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whose a token is */
        get: operations["showToken"];
        put?: never;
        /** Logs in with a name and password, or with a token */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the identity service */
        get: operations["listIdentityVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version of the identity service */
        get: operations["showIdentityBelow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whose a token is */
        get: operations["showTokenBelow"];
        put?: never;
        /** Logs in with a name and password, or with a token */
        post: operations["issueTokenBelow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description When a job runs and how far it is */
        Schedule: {
            time_created?: number;
            time_started?: number;
            time_ended?: number;
            /** @enum {string} */
            event?: "" | "stop" | "start" | "abort" | "remove";
            /** @enum {string} */
            status?: "" | "completed" | "stop" | "scheduled" | "running" | "aborting" | "removed";
            /** @enum {string} */
            result?: "" | "success" | "fail" | "aborted";
            schedule_date?: string;
            schedule_interval?: string;
            schedule_start_date?: string;
            schedule_end_date?: string;
            schedule_year?: string;
            schedule_month?: string;
            schedule_day?: string;
            schedule_week?: string;
            schedule_day_of_week?: string;
            schedule_hour?: string;
            schedule_minute?: string;
            schedule_second?: string;
            current_pid?: number;
        };
        /** @description Members that are not named here are ignored; ids, project, status and jobs too */
        SessionDocument: {
            schedule: components["schemas"]["Schedule"];
            session_tag?: number;
            time_started?: number;
            time_ended?: number;
            /** @description A text, a number or null */
            description?: unknown;
            /** @description Seconds. Any text is stored, and makes a start fail later */
            hold_off?: unknown;
            /** @description Stored as sent */
            result?: unknown;
            /** @description Stored as sent */
            time_start?: unknown;
            /** @description Stored as sent */
            time_end?: unknown;
        } & {
            [key: string]: unknown;
        };
        SessionPatch: ({
            schedule?: components["schemas"]["Schedule"];
            project_id?: string;
            session_tag?: number;
            time_started?: number;
            time_ended?: number;
        } & {
            [key: string]: unknown;
        }) | null;
        SessionReplacement: {
            schedule: components["schemas"]["Schedule"];
            session_tag: number;
            time_started?: number;
            time_ended?: number;
        } & {
            [key: string]: unknown;
        };
        SessionId: {
            session_id: string;
        };
        SessionVersion: {
            session_id: string;
            version: number | string;
        };
        /** @description The first member alone is read */
        SessionAction: {
            /** @description job_id and current_tag, the counter as the job knows it */
            start?: unknown;
            /** @description job_id and result; current_tag is ignored */
            end?: unknown;
        } & {
            [key: string]: unknown;
        };
        SessionActionResult: {
            /** @enum {string} */
            result: "success" | "hold-off" | "out-of-sync";
            session_tag: number;
        };
        /** @description What a session knows of a member; a client may write anything here */
        SessionJob: {
            client_id?: unknown;
            status?: unknown;
            result?: unknown;
            time_started?: unknown;
            time_ended?: unknown;
        } & {
            [key: string]: unknown;
        };
        Session: {
            project_id: string;
            session_id: string;
            user_id: string;
            description: string | null;
            session_tag: number;
            result: string | null;
            hold_off: number | string | null;
            status: string | null;
            time_ended: number | string | null;
            time_started: number | string | null;
            time_end: number | string | null;
            time_start: number | string | null;
            schedule: components["schemas"]["Schedule"];
            /** @description Missing until a job is added; null after a replacement without jobs */
            jobs?: {
                [key: string]: components["schemas"]["SessionJob"];
            } | null;
        };
        SessionList: {
            sessions: components["schemas"]["Session"][];
        };
        /** @description The options of the agent's command line, by their own names */
        FreezerAction: {
            /** @enum {string} */
            action?: "backup" | "restore" | "info" | "admin" | "exec";
            /** @enum {string|null} */
            mode?: "fs" | "mongo" | "mysql" | "sqlserver" | "cinder" | "glance" | "cindernative" | "nova" | null;
            path_to_backup?: string | null;
            backup_name?: string | null;
            container?: string | null;
            restore_abs_path?: string | null;
            /** @description Validated by what the client can do alone */
            storage?: unknown;
        } & {
            [key: string]: unknown;
        };
        JobAction: {
            action_id?: string;
            freezer_action?: components["schemas"]["FreezerAction"];
            max_retries?: number;
            max_retries_interval?: number;
            mandatory?: boolean;
        } & {
            [key: string]: unknown;
        };
        JobDocument: {
            job_actions: components["schemas"]["JobAction"][];
            job_schedule?: components["schemas"]["Schedule"];
            job_id?: string;
            client_id: string;
            session_id?: string | null;
            session_tag?: number;
            session_name?: string | null;
            user_id?: string;
            project_id?: string;
            description?: string | null;
            _version?: number;
            /** @description Fills what the actions leave out, and is not stored */
            action_defaults?: {
                [key: string]: unknown;
            };
        };
        JobPatch: {
            job_actions?: components["schemas"]["JobAction"][];
            job_schedule?: components["schemas"]["Schedule"];
            /** @description Ignored */
            job_id?: unknown;
            client_id?: string;
            session_id?: string | null;
            session_tag?: number;
            session_name?: string | null;
            /** @description Ignored */
            user_id?: unknown;
            /** @description Ignored */
            user_credentials?: unknown;
            project_id?: string;
            description?: string | null;
            _version?: number;
            action_defaults?: {
                [key: string]: unknown;
            };
        } | null;
        JobId: {
            job_id: string;
        };
        JobVersion: {
            job_id: string;
            version: number | string;
        };
        /** @description The first member's name alone is read */
        JobEvent: {
            start?: unknown;
            stop?: unknown;
            abort?: unknown;
        } & {
            [key: string]: unknown;
        };
        JobEventResult: {
            /** @enum {string} */
            result: "success" | "start already requested" | "stop already requested" | "abort already requested";
        };
        Job: {
            job_id: string;
            project_id: string;
            user_id: string;
            job_schedule: components["schemas"]["Schedule"];
            client_id: string;
            session_id: string | null;
            session_tag: number;
            description: string | null;
            job_actions: components["schemas"]["ActionOfJob"][];
        };
        JobList: {
            jobs: components["schemas"]["Job"][];
        };
        ActionDocument: {
            action_id?: string;
            freezer_action: {
                [key: string]: unknown;
            };
            /** @description A number */
            max_retries?: unknown;
            /** @description Seconds */
            max_retries_interval?: unknown;
            /** @description A truth value */
            mandatory?: unknown;
        } & {
            [key: string]: unknown;
        };
        ActionPatch: ({
            freezer_action?: {
                [key: string]: unknown;
            };
            /** @description Emptied when it is not sent */
            max_retries?: unknown;
            /** @description Emptied when it is not sent */
            max_retries_interval?: unknown;
        } & {
            [key: string]: unknown;
        }) | null;
        ActionId: {
            action_id: string;
        };
        ActionVersion: {
            action_id: string;
            version: string;
        };
        /** @description As an action; release 13 answers what was sent */
        ActionOfJob: {
            action_id: string;
            freezer_action: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Action: {
            project_id: string;
            action_id: string;
            user_id: string;
            max_retries: unknown;
            max_retries_interval: unknown;
            freezer_action: {
                [key: string]: unknown;
            };
        };
        ListedAction: {
            project_id: string;
            user_id: string;
            timeout: unknown;
            max_retries_interval: unknown;
            max_retries: unknown;
            action_id: string;
            mandatory: unknown;
            freezer_action: {
                [key: string]: unknown;
            };
        };
        ActionList: {
            actions: components["schemas"]["ListedAction"][];
        };
        ClientDocument: {
            client_id: string;
            hostname?: string;
            description?: string;
            uuid?: string;
            is_central?: boolean;
            supported_actions?: string[];
            supported_modes?: string[];
            supported_storages?: string[];
            supported_engines?: string[];
        } & {
            [key: string]: unknown;
        };
        ClientId: {
            client_id: string;
        };
        Client: {
            project_id: string;
            user_id: string;
            client: components["schemas"]["AbleClient"] | components["schemas"]["ClientOf13"];
        };
        AbleClient: {
            uuid: string;
            hostname: string | null;
            client_id: string;
            is_central: boolean;
            description: string | null;
            supported_actions: string[];
            supported_modes: string[];
            supported_storages: string[];
            supported_engines: string[];
        };
        /** @description Release 13 does not say what a client can do */
        ClientOf13: {
            uuid: string;
            hostname: string | null;
            client_id: string;
            description: string | null;
        };
        ClientList: {
            clients: components["schemas"]["Client"][];
        };
        BackupDocument: {
            /** @description Not empty */
            container?: unknown;
            /** @description Not empty */
            hostname?: unknown;
            /** @description Not empty */
            backup_name?: unknown;
        } & {
            [key: string]: unknown;
        };
        BackupPatch: ({
            /** @enum {string} */
            status?: "creating" | "available" | "error" | "deleting" | "deleted";
            backup_metadata?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        }) | null;
        BackupId: {
            backup_id: string;
        };
        Backup: {
            project_id: string;
            backup_id: string;
            user_id: string;
            status: string;
            backup_metadata: {
                [key: string]: unknown;
            };
        };
        ShownBackup: components["schemas"]["Backup"] | components["schemas"]["BackupOf13"];
        /** @description Release 13 has the name of the user, and no status */
        BackupOf13: {
            project_id: string;
            backup_id: string;
            user_id: string;
            user_name: string;
            backup_metadata: {
                [key: string]: unknown;
            };
        };
        BackupList: {
            backups: components["schemas"]["ShownBackup"][];
        };
        /** @description Pairs that must hold, and pairs that must not, of members at any depth */
        Search: ({
            /** @description A list of objects */
            match?: unknown;
            /** @description A list of objects */
            match_not?: unknown;
        } & {
            [key: string]: unknown;
        }) | null;
        Error: {
            title: string;
            description?: string;
            link?: {
                text: string;
                href: string;
                rel: string;
            };
        };
        Unauthorized: {
            error: {
                code: number;
                title: string;
                message: string;
            };
        };
        Home: {
            resources: {
                [key: string]: unknown;
            };
        };
        Login: {
            auth: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        IdentityName: {
            id: string;
            name: string;
        };
        IdentityInDomain: {
            id: string;
            name: string;
            domain: components["schemas"]["IdentityName"];
            password_expires_at?: null;
        };
        Endpoint: {
            id: string;
            /** @enum {string} */
            interface: "public" | "internal" | "admin";
            region: string;
            region_id: string;
            url: string;
        };
        CatalogEntry: {
            id: string;
            name: string;
            type: string;
            endpoints: components["schemas"]["Endpoint"][];
        };
        TokenReply: {
            /** @description Without a project it has no roles and no catalog either */
            token: {
                methods: string[];
                user: components["schemas"]["IdentityInDomain"];
                audit_ids: string[];
                expires_at: string;
                issued_at: string;
                project?: components["schemas"]["IdentityInDomain"];
                is_domain?: boolean;
                roles?: components["schemas"]["IdentityName"][];
                catalog?: components["schemas"]["CatalogEntry"][];
            };
        };
        IdentityVersion: {
            version: components["schemas"]["IdentityVersionEntry"];
        };
        IdentityVersions: {
            versions: {
                values: components["schemas"]["IdentityVersionEntry"][];
            };
        };
        IdentityVersionEntry: {
            id: string;
            status: string;
            updated: string;
            links: {
                rel: string;
                href: string;
            }[];
            "media-types": {
                base: string;
                type: string;
            }[];
        };
        IdentityError: {
            error: {
                code: number;
                message: string;
                title: string;
            };
        };
    };
    responses: {
        /** @description The body or a parameter is not as it has to be */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Bad request format",
                 *       "description": "'schedule' is a required property"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
                "application/xml": string;
                "text/xml": string;
            };
        };
        /** @description There is no token, or none that is valid */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description The token's roles or project don't allow it */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Access Forbidden",
                 *       "description": "You are not allowed to access this resource"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
                "application/xml": string;
                "text/xml": string;
            };
        };
        /** @description It is not there; a GET says so without a body */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/xml": string;
                "text/xml": string;
            };
        };
        /** @description There is no such action */
        BadMethod: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/xml": string;
                "text/xml": string;
            };
        };
        /** @description JSON is all there is; an Accept for XML is told so in XML */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/xml": string;
                "text/xml": string;
            };
        };
        /** @description The id is taken */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/xml": string;
                "text/xml": string;
            };
        };
        /** @description The job's client is unknown or can't do it */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/xml": string;
                "text/xml": string;
            };
        };
        /** @description The service failed on what it was sent */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/xml": string;
                "text/xml": string;
                "text/plain": string;
            };
        };
        /** @description The body is no JSON; the status line is 753 Syntax Error */
        SyntaxError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Malformed JSON"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
                "application/xml": string;
                "text/xml": string;
            };
        };
        /** @description The token, whose text is in a header */
        IssuedToken: {
            headers: {
                "X-Subject-Token"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenReply"];
            };
        };
        /** @description What the token stands for */
        ShownToken: {
            headers: {
                "X-Subject-Token"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenReply"];
            };
        };
        /** @description What is wrong with the login or the token */
        IdentityError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdentityError"];
            };
        };
    };
    parameters: {
        project_id: string;
        session_id: string;
        job_id: string;
        action_id: string;
        client_id: string;
        backup_id: string;
        /** @description How many at most; zero and nothing mean 10, a negative number means all */
        limit: number;
        /** @description How many to leave out at the start; a negative number means none */
        offset: number;
        /** @description Has to be a truth value and changes nothing; who may see all projects always does */
        all_projects: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listSessions: {
        parameters: {
            query?: {
                /** @description How many at most; zero and nothing mean 10, a negative number means all */
                limit?: components["parameters"]["limit"];
                /** @description How many to leave out at the start; a negative number means none */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "match": [
                 *         {
                 *           "description": "nightly"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Search"];
            };
        };
        responses: {
            /** @description A page of sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "description": "nightly",
                 *       "hold_off": 30,
                 *       "schedule": {
                 *         "schedule_interval": "1 days"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SessionDocument"];
            };
        };
        responses: {
            /** @description Its id */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    showSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "session_tag": 3,
                 *       "schedule": {
                 *         "schedule_interval": "1 days"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SessionReplacement"];
            };
        };
        responses: {
            /** @description Its id; the version is the id again */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not there */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "description": "weekly"
                 *     }
                 */
                "application/json": components["schemas"]["SessionPatch"];
            };
        };
        responses: {
            /** @description Its id; the version is always 0 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    actOnSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "start": {
                 *         "job_id": "4822a1b4e9d54d5f8dd3a6a4b9a0f1c7",
                 *         "current_tag": 0
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SessionAction"];
            };
        };
        responses: {
            /** @description What the session answers, and its counter */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionActionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["BadMethod"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    addSessionJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                session_id: components["parameters"]["session_id"];
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is a member */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    removeSessionJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                session_id: components["parameters"]["session_id"];
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is no member */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description How many at most; zero and nothing mean 10, a negative number means all */
                limit?: components["parameters"]["limit"];
                /** @description How many to leave out at the start; a negative number means none */
                offset?: components["parameters"]["offset"];
                /** @description Has to be a truth value and changes nothing; who may see all projects always does */
                all_projects?: components["parameters"]["all_projects"];
            };
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "match": [
                 *         {
                 *           "description": "nightly"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Search"];
            };
        };
        responses: {
            /** @description A page of jobs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "client_id": "node1",
                 *       "job_actions": [
                 *         {
                 *           "freezer_action": {
                 *             "action": "backup",
                 *             "mode": "fs",
                 *             "path_to_backup": "/etc"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["JobDocument"];
            };
        };
        responses: {
            /** @description Its id */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    showJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JobDocument"];
            };
        };
        responses: {
            /** @description Its id; the version is the id again */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not there */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    updateJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "job_schedule": {
                 *         "status": "running"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["JobPatch"];
            };
        };
        responses: {
            /** @description Its id; the version is always 0 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    sendJobEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                job_id: components["parameters"]["job_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "start": null
                 *     }
                 */
                "application/json": components["schemas"]["JobEvent"];
            };
        };
        responses: {
            /** @description Whether it was asked for before */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobEventResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    listActions: {
        parameters: {
            query?: {
                /** @description How many at most; zero and nothing mean 10, a negative number means all */
                limit?: components["parameters"]["limit"];
                /** @description How many to leave out at the start; a negative number means none */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "match": [
                 *         {
                 *           "description": "nightly"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Search"];
            };
        };
        responses: {
            /** @description A page of actions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    createAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "freezer_action": {
                 *         "action": "backup",
                 *         "mode": "fs",
                 *         "path_to_backup": "/etc"
                 *       },
                 *       "max_retries": 5
                 *     }
                 */
                "application/json": components["schemas"]["ActionDocument"];
            };
        };
        responses: {
            /** @description Its id */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    showAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                action_id: components["parameters"]["action_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                action_id: components["parameters"]["action_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActionDocument"];
            };
        };
        responses: {
            /** @description Its id; the version is the id again */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    deleteAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                action_id: components["parameters"]["action_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not there */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                action_id: components["parameters"]["action_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "max_retries": 9
                 *     }
                 */
                "application/json": components["schemas"]["ActionPatch"];
            };
        };
        responses: {
            /** @description Its id; the version is the id again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description How many at most; zero and nothing mean 10, a negative number means all */
                limit?: components["parameters"]["limit"];
                /** @description How many to leave out at the start; a negative number means none */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "match": [
                 *         {
                 *           "description": "nightly"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Search"];
            };
        };
        responses: {
            /** @description A page of clients */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    registerClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "client_id": "node1",
                 *       "hostname": "node1"
                 *     }
                 */
                "application/json": components["schemas"]["ClientDocument"];
            };
        };
        responses: {
            /** @description Its id */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    showClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not there */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    listBackups: {
        parameters: {
            query?: {
                /** @description How many at most; zero and nothing mean 10, a negative number means all */
                limit?: components["parameters"]["limit"];
                /** @description How many to leave out at the start; a negative number means none */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "match": [
                 *         {
                 *           "description": "nightly"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Search"];
            };
        };
        responses: {
            /** @description A page of backups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    createBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "container": "c1",
                 *       "hostname": "node1",
                 *       "backup_name": "etc"
                 *     }
                 */
                "application/json": components["schemas"]["BackupDocument"];
            };
        };
        responses: {
            /** @description Its id */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    showBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownBackup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not there */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    updateBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: components["parameters"]["project_id"];
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "status": "error"
                 *     }
                 */
                "application/json": components["schemas"]["BackupPatch"];
            };
        };
        responses: {
            /** @description The backup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["BadMethod"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
            753: components["responses"]["SyntaxError"];
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing further */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    showHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Three of the resources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json-home": components["schemas"]["Home"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["ServerError"];
        };
    };
    showIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityVersion"];
                };
            };
        };
    };
    showToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token in question */
                "X-Subject-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ShownToken"];
            400: components["responses"]["IdentityError"];
            401: components["responses"]["IdentityError"];
            404: components["responses"]["IdentityError"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "auth": {
                 *         "identity": {
                 *           "methods": [
                 *             "password"
                 *           ],
                 *           "password": {
                 *             "user": {
                 *               "name": "tester",
                 *               "domain": {
                 *                 "name": "Default"
                 *               },
                 *               "password": "secret"
                 *             }
                 *           }
                 *         },
                 *         "scope": {
                 *           "project": {
                 *             "name": "proj",
                 *             "domain": {
                 *               "name": "Default"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            201: components["responses"]["IssuedToken"];
            400: components["responses"]["IdentityError"];
            401: components["responses"]["IdentityError"];
        };
    };
    listIdentityVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityVersions"];
                };
            };
        };
    };
    showIdentityBelow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityVersion"];
                };
            };
        };
    };
    showTokenBelow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token in question */
                "X-Subject-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ShownToken"];
            400: components["responses"]["IdentityError"];
            401: components["responses"]["IdentityError"];
            404: components["responses"]["IdentityError"];
        };
    };
    issueTokenBelow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "auth": {
                 *         "identity": {
                 *           "methods": [
                 *             "password"
                 *           ],
                 *           "password": {
                 *             "user": {
                 *               "name": "tester",
                 *               "domain": {
                 *                 "name": "Default"
                 *               },
                 *               "password": "secret"
                 *             }
                 *           }
                 *         },
                 *         "scope": {
                 *           "project": {
                 *             "name": "proj",
                 *             "domain": {
                 *               "name": "Default"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            201: components["responses"]["IssuedToken"];
            400: components["responses"]["IdentityError"];
            401: components["responses"]["IdentityError"];
        };
    };
}
