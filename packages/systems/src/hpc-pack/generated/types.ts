// Generated from specs/hpc-pack/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export interface paths {
    "/WindowsHPC/Clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names the cluster */
        get: operations["getClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Sessions/Create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a session */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Session/{sessionId}/Attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /** Attaches to a session that is there */
        get: operations["attachSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Session/{sessionId}/Close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a session and its job */
        post: operations["closeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Session/{sessionId}/Batch/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
                /** @description The batch, by the name that its client gives it */
                batchId: components["parameters"]["batchId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends requests of a batch */
        post: operations["sendRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Session/{sessionId}/Batch/{batchId}/Commit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
                /** @description The batch, by the name that its client gives it */
                batchId: components["parameters"]["batchId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that no more requests of a batch will come */
        post: operations["commitBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Session/{sessionId}/Batch/{batchId}/Response": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
                /** @description The batch, by the name that its client gives it */
                batchId: components["parameters"]["batchId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the responses to a batch, as they come */
        post: operations["getResponses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Session/{sessionId}/Batch/{batchId}/Status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
                /** @description The batch, by the name that its client gives it */
                batchId: components["parameters"]["batchId"];
            };
            cookie?: never;
        };
        /** Says how far a batch is */
        get: operations["getBatchStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Session/{sessionId}/Batch/{batchId}/Purge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
                /** @description The batch, by the name that its client gives it */
                batchId: components["parameters"]["batchId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forgets a batch with its requests and responses */
        post: operations["purgeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/SoaService/{serviceName}/Versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        /** Lists the versions of a service */
        get: operations["getServiceVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists jobs, sessions among them */
        get: operations["listJobs"];
        put?: never;
        /** Creates a job without tasks */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Job/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /** Gets properties of a job */
        get: operations["getJob"];
        /** Sets properties of a job */
        put: operations["setJobProperties"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Job/{jobId}/Submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits a job */
        post: operations["submitJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Job/{jobId}/Cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a job */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Job/{jobId}/Requeue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Queues a job again that has failed or was canceled */
        post: operations["requeueJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Job/{jobId}/Tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /** Lists the tasks of a job */
        get: operations["listTasks"];
        put?: never;
        /** Adds a task to a job */
        post: operations["addTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Job/{jobId}/Task/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["parameters"]["jobId"];
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        /** Gets properties of a task */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/WindowsHPC/Job/{jobId}/Task/{taskId}/Cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["parameters"]["jobId"];
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a task */
        post: operations["cancelTask"];
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
        /** @description What a session is to be. XML has its members in the order of their names, or ignores them */
        WebSessionStartInfo: {
            /**
             * @description Whether the session's job is the administrator's, for diagnoses
             * @default false
             */
            AdminJobForHostInDiag?: boolean;
            /**
             * Format: int32
             * @description Percent of load at which the job gets more units; 125 when the configuration says nothing
             */
            AllocationGrowLoadRatioThreshold?: number | null;
            /**
             * Format: int32
             * @description Percent of load at which the job gives units back; 75 when the configuration says nothing
             */
            AllocationShrinkLoadRatioThreshold?: number | null;
            /** @description Whether another job may take the units of this one */
            CanPreempt?: boolean | null;
            /**
             * Format: int32
             * @description How long the session waits for its first client, ms; 300000 by default
             */
            ClientConnectionTimeout?: number | null;
            /**
             * Format: int32
             * @description How long a batch without work stays connected, ms; 300000 by default
             */
            ClientIdleTimeout?: number | null;
            /** @description The broker node, for diagnoses */
            DiagnosticBrokerNode?: string | null;
            Environments?: components["schemas"]["Environments"];
            /**
             * Format: int32
             * @description The job's priority; 2000 by default
             */
            ExtendedPriority?: number | null;
            /** @description The job's template; Default when there is none */
            JobTemplate?: string | null;
            /**
             * Format: int32
             * @description The most bytes of one request or response
             */
            MaxMessageSize: number;
            /**
             * Format: int32
             * @description The most units that the job takes
             */
            MaxUnits?: number | null;
            /**
             * Format: int32
             * @description Waiting requests at which the broker takes no more
             */
            MessagesThrottleStartThreshold?: number | null;
            /**
             * Format: int32
             * @description Waiting requests at which it takes more again
             */
            MessagesThrottleStopThreshold?: number | null;
            /**
             * Format: int32
             * @description The fewest units that the job starts with
             */
            MinUnits?: number | null;
            /** @description Names of node groups, parted by semicolons */
            NodeGroupsStr?: string | null;
            /** @description The job's password */
            Password: string;
            /**
             * Format: int32
             * @description The job's priority in five steps; 2 is normal
             */
            Priority?: number | null;
            /** @description Names of nodes, parted by semicolons */
            RequestedNodesStr?: string | null;
            /**
             * Format: int32
             * @description What a unit is: 0 core, 1 socket, 2 node, 3 GPU
             */
            ResourceUnitType?: number | null;
            /**
             * Format: int32
             * @description How long the job may run, s; a negative one has no end
             */
            Runtime: number;
            /** @description The job's name */
            ServiceJobName?: string | null;
            /** @description The job's project */
            ServiceJobProject?: string | null;
            /** @description The service, as it is registered */
            ServiceName: string;
            /**
             * Format: int32
             * @description The longest that one request may take, ms; a day by default
             */
            ServiceOperationTimeout?: number | null;
            ServiceVersion?: components["schemas"]["Version"];
            /**
             * Format: int32
             * @description How long the session stays without a connected batch, ms
             */
            SessionIdleTimeout?: number | null;
            /**
             * @description Whether others than its creator may use the session
             * @default false
             */
            ShareSession?: boolean;
            /**
             * @description Whether the session comes from a pool; only a shared one can
             * @default false
             */
            UseSessionPool?: boolean;
            /** @description The job's user, as DOMAIN\user */
            Username: string;
        };
        /** @description Environment variables of the service's hosts */
        Environments: components["schemas"]["KeyValue"][] | null;
        KeyValue: {
            Key: string;
            Value: string | null;
        };
        /** @description .NET's System.Version with its four parts, of which one that is not said is -1 */
        Version: {
            /** Format: int32 */
            _Build: number;
            /** Format: int32 */
            _Major: number;
            /** Format: int32 */
            _Minor: number;
            /** Format: int32 */
            _Revision: number;
        } | null;
        ArrayOfVersion: components["schemas"]["Version"][];
        WebSessionInfo: {
            /** @description The host that the session's batches are asked at */
            BrokerNode: string;
            /**
             * Format: int32
             * @description The id of the session and of its job
             */
            Id: number;
            IsDurable: boolean;
            /**
             * Format: int64
             * @description In bytes
             */
            MaxMessageSize: number;
            /**
             * Format: int32
             * @description In ms
             */
            ServiceOperationTimeout: number;
            ServiceVersion: components["schemas"]["Version"];
        };
        /**
         * @description 0 Unknown, 1 Ready, 2 Processing, 3 Finished
         * @enum {integer}
         */
        BrokerClientStatus: 0 | 1 | 2 | 3;
        HpcWebServiceFault: {
            /** Format: int32 */
            Code: number;
            /** @description A format; {0} stands for the first of the values */
            Message: string;
            Values: components["schemas"]["FaultValues"];
        };
        /** @description What the message's places stand for */
        FaultValues: components["schemas"]["FaultValue"][] | null;
        FaultValue: {
            key: string;
            value: string;
        };
        SchedulerFault: components["schemas"]["HpcWebServiceFault"] | components["schemas"]["Message"];
        ArrayOfProperty: components["schemas"]["Property"][];
        Property: {
            Name: string;
            Value?: string | null;
        };
        ArrayOfObject: components["schemas"]["Object"][];
        Object: {
            Properties: components["schemas"]["Property"][];
        };
        /** Format: int32 */
        Int: number;
        Message: string;
    };
    responses: {
        /** @description What went wrong */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["HpcWebServiceFault"];
                "application/json": components["schemas"]["HpcWebServiceFault"];
            };
        };
        /** @description What went wrong; as a plain text where the request names no version */
        SchedulerFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["SchedulerFault"];
                "application/json": components["schemas"]["HpcWebServiceFault"];
            };
        };
        /** @description Nobody said who they are, or not who is known */
        Challenge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["HpcWebServiceFault"];
                "application/json": components["schemas"]["HpcWebServiceFault"];
            };
        };
    };
    parameters: {
        /** @description The session, which is the id of its job */
        sessionId: string;
        /** @description The batch, by the name that its client gives it */
        batchId: string;
        jobId: string;
        taskId: string;
        serviceName: string;
        /** @description The version of the operation; it wins over the parameter of the same name */
        apiVersionHeader: string;
        /** @description The version of the operation, where no header has it */
        apiVersionQuery: string;
        /** @description The version of the operation in the oldest form; errors then come as plain text */
        ccpVersion: string;
        /** @description Whether the session keeps its requests and responses */
        durable: boolean;
        /** @description Whether the bodies are records of a generic service, or SOAP envelopes */
        genericService: boolean;
        /** @description Whether no more requests will come */
        commit: boolean;
        /** @description How many responses; -1 for all */
        count: number;
        /** @description Responses to requests of this action alone */
        action: string;
        /** @description Comes back as the callback id of SOAP responses */
        clientData: string;
        /** @description Whether to begin at the first response again */
        reset: boolean;
        /** @description Names of properties, parted by commas */
        properties: string;
        /** @description Whose jobs */
        owner: string;
        /** @description Conditions on JobState and ChangeTimeFrom, as `JobState eq Queued and ChangeTimeFrom eq 2036-01-01` */
        filter: string;
        /** @description How to render; a filter needs RestPropRender */
        render: "RestPropRender" | "HpcJobXml";
        /** @description The property to sort by; a name that is none sorts by id */
        sortJobsBy: string;
        /** @description How many at once */
        rowsPerRead: number;
        /** @description Where a list goes on, from the header of the page before */
        queryId: string;
        /** @description Whether running tasks get no time to end */
        forced: boolean;
        expandParametric: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getClusters: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster, as the one object of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ArrayOfObject"];
                };
            };
            400: components["responses"]["Fault"];
            401: components["responses"]["Challenge"];
            403: components["responses"]["Fault"];
            406: components["responses"]["Fault"];
        };
    };
    createSession: {
        parameters: {
            query: {
                /** @description Whether the session keeps its requests and responses */
                durable: components["parameters"]["durable"];
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "MaxMessageSize": 65536,
                 *       "Password": "secret",
                 *       "Runtime": -1,
                 *       "ServiceName": "CcpEchoSvc",
                 *       "Username": "STANDIN\\tester"
                 *     }
                 */
                "application/json": components["schemas"]["WebSessionStartInfo"];
                "application/xml": components["schemas"]["WebSessionStartInfo"];
            };
        };
        responses: {
            /** @description The session */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["WebSessionInfo"];
                    "application/json": components["schemas"]["WebSessionInfo"];
                };
            };
            400: components["responses"]["Fault"];
            401: components["responses"]["Challenge"];
            403: components["responses"]["Fault"];
            406: components["responses"]["Fault"];
            409: components["responses"]["Fault"];
            413: components["responses"]["Fault"];
            415: components["responses"]["Fault"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Fault"];
        };
    };
    attachSession: {
        parameters: {
            query: {
                /** @description Whether the session keeps its requests and responses */
                durable: components["parameters"]["durable"];
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
            };
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
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
                    "application/xml": components["schemas"]["WebSessionInfo"];
                    "application/json": components["schemas"]["WebSessionInfo"];
                };
            };
            400: components["responses"]["Fault"];
            401: components["responses"]["Challenge"];
            403: components["responses"]["Fault"];
            404: components["responses"]["Fault"];
            406: components["responses"]["Fault"];
            409: components["responses"]["Fault"];
        };
    };
    closeSession: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
            };
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It ends, or has ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Fault"];
            401: components["responses"]["Challenge"];
            403: components["responses"]["Fault"];
            404: components["responses"]["Fault"];
            409: components["responses"]["Fault"];
        };
    };
    sendRequests: {
        parameters: {
            query?: {
                /** @description Whether the bodies are records of a generic service, or SOAP envelopes */
                genericservice?: components["parameters"]["genericService"];
                /** @description Whether no more requests will come */
                commit?: components["parameters"]["commit"];
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
            };
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
                /** @description The batch, by the name that its client gives it */
                batchId: components["parameters"]["batchId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description They are there; more may come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description They are there, and are all */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Fault"];
            401: components["responses"]["Challenge"];
            403: components["responses"]["Fault"];
            404: components["responses"]["Fault"];
            409: components["responses"]["Fault"];
            413: components["responses"]["Fault"];
            415: components["responses"]["Fault"];
            500: components["responses"]["Fault"];
        };
    };
    commitBatch: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
            };
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
                /** @description The batch, by the name that its client gives it */
                batchId: components["parameters"]["batchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All requests of the batch are there */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Fault"];
            401: components["responses"]["Challenge"];
            403: components["responses"]["Fault"];
            404: components["responses"]["Fault"];
            409: components["responses"]["Fault"];
            500: components["responses"]["Fault"];
        };
    };
    getResponses: {
        parameters: {
            query?: {
                /** @description Whether the bodies are records of a generic service, or SOAP envelopes */
                genericservice?: components["parameters"]["genericService"];
                /** @description How many responses; -1 for all */
                count?: components["parameters"]["count"];
                /** @description Responses to requests of this action alone */
                action?: components["parameters"]["action"];
                /** @description Comes back as the callback id of SOAP responses */
                clientdata?: components["parameters"]["clientData"];
                /** @description Whether to begin at the first response again */
                reset?: components["parameters"]["reset"];
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
            };
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
                /** @description The batch, by the name that its client gives it */
                batchId: components["parameters"]["batchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records of a generic service, or SOAP envelopes; the last one says how many there were and why they end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Fault"];
            401: components["responses"]["Challenge"];
            403: components["responses"]["Fault"];
            404: components["responses"]["Fault"];
            409: components["responses"]["Fault"];
            500: components["responses"]["Fault"];
        };
    };
    getBatchStatus: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
            };
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
                /** @description The batch, by the name that its client gives it */
                batchId: components["parameters"]["batchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["BrokerClientStatus"];
                    "application/json": components["schemas"]["BrokerClientStatus"];
                };
            };
            400: components["responses"]["Fault"];
            401: components["responses"]["Challenge"];
            403: components["responses"]["Fault"];
            404: components["responses"]["Fault"];
            406: components["responses"]["Fault"];
            409: components["responses"]["Fault"];
            500: components["responses"]["Fault"];
        };
    };
    purgeBatch: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
            };
            path: {
                /** @description The session, which is the id of its job */
                sessionId: components["parameters"]["sessionId"];
                /** @description The batch, by the name that its client gives it */
                batchId: components["parameters"]["batchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or never was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Fault"];
            401: components["responses"]["Challenge"];
            403: components["responses"]["Fault"];
            404: components["responses"]["Fault"];
            409: components["responses"]["Fault"];
            500: components["responses"]["Fault"];
        };
    };
    getServiceVersions: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
            };
            path: {
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its versions; none when its registration names none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ArrayOfVersion"];
                    "application/json": components["schemas"]["ArrayOfVersion"];
                };
            };
            400: components["responses"]["Fault"];
            401: components["responses"]["Challenge"];
            403: components["responses"]["Fault"];
            404: components["responses"]["Fault"];
            406: components["responses"]["Fault"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Names of properties, parted by commas */
                Properties?: components["parameters"]["properties"];
                /** @description Whose jobs */
                Owner?: components["parameters"]["owner"];
                /** @description Conditions on JobState and ChangeTimeFrom, as `JobState eq Queued and ChangeTimeFrom eq 2036-01-01` */
                $filter?: components["parameters"]["filter"];
                /** @description How to render; a filter needs RestPropRender */
                Render?: components["parameters"]["render"];
                /** @description The property to sort by; a name that is none sorts by id */
                SortJobsBy?: components["parameters"]["sortJobsBy"];
                /** @description How many at once */
                RowsPerRead?: components["parameters"]["rowsPerRead"];
                /** @description Where a list goes on, from the header of the page before */
                QueryId?: components["parameters"]["queryId"];
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
                /** @description The version of the operation in the oldest form; errors then come as plain text */
                CCP_Version?: components["parameters"]["ccpVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some jobs; where there are more, the header x-ms-continuation-QueryId says where the list goes on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ArrayOfObject"];
                };
            };
            400: components["responses"]["SchedulerFault"];
            401: components["responses"]["SchedulerFault"];
            403: components["responses"]["SchedulerFault"];
            406: components["responses"]["SchedulerFault"];
        };
    };
    createJob: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
                /** @description The version of the operation in the oldest form; errors then come as plain text */
                CCP_Version?: components["parameters"]["ccpVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["ArrayOfProperty"];
            };
        };
        responses: {
            /** @description The id of the job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["Int"];
                };
            };
            400: components["responses"]["SchedulerFault"];
            401: components["responses"]["SchedulerFault"];
            403: components["responses"]["SchedulerFault"];
            406: components["responses"]["SchedulerFault"];
            413: components["responses"]["SchedulerFault"];
            415: components["responses"]["SchedulerFault"];
        };
    };
    getJob: {
        parameters: {
            query?: {
                /** @description Names of properties, parted by commas */
                Properties?: components["parameters"]["properties"];
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
                /** @description The version of the operation in the oldest form; errors then come as plain text */
                CCP_Version?: components["parameters"]["ccpVersion"];
            };
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its properties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ArrayOfProperty"];
                };
            };
            400: components["responses"]["SchedulerFault"];
            401: components["responses"]["SchedulerFault"];
            403: components["responses"]["SchedulerFault"];
            404: components["responses"]["SchedulerFault"];
            406: components["responses"]["SchedulerFault"];
        };
    };
    setJobProperties: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
                /** @description The version of the operation in the oldest form; errors then come as plain text */
                CCP_Version?: components["parameters"]["ccpVersion"];
            };
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["ArrayOfProperty"];
            };
        };
        responses: {
            /** @description They are set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SchedulerFault"];
            401: components["responses"]["SchedulerFault"];
            403: components["responses"]["SchedulerFault"];
            404: components["responses"]["SchedulerFault"];
            409: components["responses"]["SchedulerFault"];
            413: components["responses"]["SchedulerFault"];
            415: components["responses"]["SchedulerFault"];
        };
    };
    submitJob: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
                /** @description The version of the operation in the oldest form; errors then come as plain text */
                CCP_Version?: components["parameters"]["ccpVersion"];
            };
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/xml": components["schemas"]["ArrayOfProperty"];
            };
        };
        responses: {
            /** @description It is submitted; whether it is valid, its state will say */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SchedulerFault"];
            401: components["responses"]["SchedulerFault"];
            403: components["responses"]["SchedulerFault"];
            404: components["responses"]["SchedulerFault"];
            409: components["responses"]["SchedulerFault"];
            413: components["responses"]["SchedulerFault"];
            415: components["responses"]["SchedulerFault"];
        };
    };
    cancelJob: {
        parameters: {
            query?: {
                /** @description Whether running tasks get no time to end */
                Forced?: components["parameters"]["forced"];
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
                /** @description The version of the operation in the oldest form; errors then come as plain text */
                CCP_Version?: components["parameters"]["ccpVersion"];
            };
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/xml": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description It is canceled, or will be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SchedulerFault"];
            401: components["responses"]["SchedulerFault"];
            403: components["responses"]["SchedulerFault"];
            404: components["responses"]["SchedulerFault"];
            409: components["responses"]["SchedulerFault"];
            413: components["responses"]["SchedulerFault"];
            415: components["responses"]["SchedulerFault"];
        };
    };
    requeueJob: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
                /** @description The version of the operation in the oldest form; errors then come as plain text */
                CCP_Version?: components["parameters"]["ccpVersion"];
            };
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/xml": components["schemas"]["ArrayOfProperty"];
            };
        };
        responses: {
            /** @description It is queued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SchedulerFault"];
            401: components["responses"]["SchedulerFault"];
            403: components["responses"]["SchedulerFault"];
            404: components["responses"]["SchedulerFault"];
            409: components["responses"]["SchedulerFault"];
            413: components["responses"]["SchedulerFault"];
            415: components["responses"]["SchedulerFault"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Names of properties, parted by commas */
                Properties?: components["parameters"]["properties"];
                ExpandParametric?: components["parameters"]["expandParametric"];
                /** @description How many at once */
                RowsPerRead?: components["parameters"]["rowsPerRead"];
                /** @description Where a list goes on, from the header of the page before */
                QueryId?: components["parameters"]["queryId"];
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
                /** @description The version of the operation in the oldest form; errors then come as plain text */
                CCP_Version?: components["parameters"]["ccpVersion"];
            };
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some tasks; where there are more, the header x-ms-continuation-QueryId says where the list goes on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ArrayOfObject"];
                };
            };
            400: components["responses"]["SchedulerFault"];
            401: components["responses"]["SchedulerFault"];
            403: components["responses"]["SchedulerFault"];
            404: components["responses"]["SchedulerFault"];
            406: components["responses"]["SchedulerFault"];
        };
    };
    addTask: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
                /** @description The version of the operation in the oldest form; errors then come as plain text */
                CCP_Version?: components["parameters"]["ccpVersion"];
            };
            path: {
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["ArrayOfProperty"];
            };
        };
        responses: {
            /** @description The id of the task in its job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["Int"];
                };
            };
            400: components["responses"]["SchedulerFault"];
            401: components["responses"]["SchedulerFault"];
            403: components["responses"]["SchedulerFault"];
            404: components["responses"]["SchedulerFault"];
            406: components["responses"]["SchedulerFault"];
            409: components["responses"]["SchedulerFault"];
            413: components["responses"]["SchedulerFault"];
            415: components["responses"]["SchedulerFault"];
        };
    };
    getTask: {
        parameters: {
            query?: {
                /** @description Names of properties, parted by commas */
                Properties?: components["parameters"]["properties"];
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
                /** @description The version of the operation in the oldest form; errors then come as plain text */
                CCP_Version?: components["parameters"]["ccpVersion"];
            };
            path: {
                jobId: components["parameters"]["jobId"];
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its properties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ArrayOfProperty"];
                };
            };
            400: components["responses"]["SchedulerFault"];
            401: components["responses"]["SchedulerFault"];
            403: components["responses"]["SchedulerFault"];
            404: components["responses"]["SchedulerFault"];
            406: components["responses"]["SchedulerFault"];
        };
    };
    cancelTask: {
        parameters: {
            query?: {
                /** @description The version of the operation, where no header has it */
                "api-version"?: components["parameters"]["apiVersionQuery"];
            };
            header?: {
                /** @description The version of the operation; it wins over the parameter of the same name */
                "api-version"?: components["parameters"]["apiVersionHeader"];
                /** @description The version of the operation in the oldest form; errors then come as plain text */
                CCP_Version?: components["parameters"]["ccpVersion"];
            };
            path: {
                jobId: components["parameters"]["jobId"];
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/xml": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description It is canceled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SchedulerFault"];
            401: components["responses"]["SchedulerFault"];
            403: components["responses"]["SchedulerFault"];
            404: components["responses"]["SchedulerFault"];
            409: components["responses"]["SchedulerFault"];
            413: components["responses"]["SchedulerFault"];
            415: components["responses"]["SchedulerFault"];
        };
    };
}
