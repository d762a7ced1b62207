import { kettle } from '@standin/toy-system'
import { fakeTarget } from './fake-target.fixture.ts'
import { describeContract } from './vitest.ts'

describeContract(kettle, fakeTarget(kettle), { tier: 'strict' })
