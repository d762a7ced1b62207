from backups import count_jobs


def test_a_project_without_jobs(world):
    assert count_jobs(world.url, "proj") == 0


def test_time_passes_when_the_test_says_so(world):
    before = world.advance("PT1S")["now"]
    assert world.advance("PT1H")["now"] > before
