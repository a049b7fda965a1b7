### Tags: words by which the person groups jobs.

tags-title = Tags
tags-action-manage = Arrange tags …
tags-add = Add a tag
tags-add-label = Name of the tag
tags-remove = Take off the tag { $name }
tags-none = No tag is made yet. Put one on a job, and it stands here.
tags-manage-text = Give a tag the name of another, and the two become one.
tags-name-of = Name of the tag { $name }
tags-jobs = { $count ->
    [one] { $count } job
   *[other] { $count } jobs
 }
tags-delete = Delete the tag { $name }
tags-close = Close
