"""The same as pytest's fixtures: a server for the session, a world for each test."""

import pytest
import standin_fixtures


@pytest.fixture(scope="session")
def standin_server():
    with standin_fixtures.standin("freezer", seed="7") as url:
        yield url


@pytest.fixture
def world(standin_server):
    with standin_fixtures.world(standin_server) as mine:
        yield mine
